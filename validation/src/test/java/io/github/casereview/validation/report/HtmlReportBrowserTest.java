package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.casereview.validation.CheckedFile;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in a real browser, where there is one; else the tests say that they were skipped. */
class HtmlReportBrowserTest {
    private static final Optional<Path> BROWSER = browser();

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void write() throws IOException {
        assumeTrue(BROWSER.isPresent(), "skipped: there is no Chromium on the PATH");
        page = folder.resolve("report.html");
        CheckedFile broken = CheckedFile.of(Broken.silent());
        Files.writeString(page, HtmlReport.of(List.of(HtmlReportTest.sample(HtmlReportTest.SAMPLE), broken)));
    }

    @Test
    void is_understood_by_a_browser_as_it_was_written() throws Exception {
        Path dom = folder.resolve("dom.html");
        run(dom, "--dump-dom");
        assertThat(Files.readString(dom))
                .contains("aria-label=\"learning point 24, reaches an action\"")
                .contains("reviews/Child A &amp; &lt;b&gt;.json")
                .containsPattern("(?s)<svg[^>]*>.*<text class=\"head\"[^>]*>Learning points.*</svg>")
                .contains("<summary>The same in words</summary>")
                .doesNotContain("<b>");
    }

    @Test
    void shows_the_shapes_and_colours_of_how_far_items_lead() throws Exception {
        Path picture = folder.resolve("page.png");
        run(folder.resolve("out"), "--screenshot=" + picture, "--window-size=1320,1500", "--hide-scrollbars");
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(count(image, 0x0b6b4b))
                .as("pixels of what reaches an action")
                .isGreaterThan(500);
        assertThat(count(image, 0x1a5ba6)).as("pixels of what is answered").isGreaterThan(500);
        assertThat(count(image, 0xb3241a)).as("pixels of what reaches nothing").isGreaterThan(500);
        assertThat(count(image, 0xffffff)).as("pixels of paper").isGreaterThan(1_000_000);
    }

    @Test
    void prints_on_paper_laid_across() throws Exception {
        Path paper = folder.resolve("page.pdf");
        run(folder.resolve("out"), "--no-pdf-header-footer", "--print-to-pdf=" + paper);
        String pages = Files.readString(paper, StandardCharsets.ISO_8859_1);
        assertThat(pages.startsWith("%PDF-")).isTrue();
        assertThat(pages.contains("/MediaBox [0 0 841.")).isTrue();
    }

    private static long count(BufferedImage image, int colour) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += (image.getRGB(x, y) & 0xffffff) == colour ? 1 : 0;
            }
        }
        return count;
    }

    private void run(Path output, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                BROWSER.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS))
                    .as("the browser ended in time")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Optional<Path> browser() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
