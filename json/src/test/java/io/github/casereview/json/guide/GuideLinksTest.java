package io.github.casereview.json.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.people.Age;
import io.github.casereview.people.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideLinksTest {
    private static final Path DOCS = Path.of("../core/docs");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file(Path page) throws IOException {
        assertThat(ModelGuide.find(Files.readString(page), "\\]\\((?!http)([^)#]+)"))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    @Test
    void every_decision_says_context_choice_and_price() throws IOException {
        List<Path> decisions = pages().stream()
                .filter(page -> page.getParent().endsWith("decisions"))
                .toList();
        assertThat(decisions).hasSizeGreaterThanOrEqualTo(7);
        for (Path page : decisions) {
            assertThat(Files.readString(page)).contains("**Context.**", "**Choice.**", "**Price.**");
        }
    }

    @Test
    void a_decision_shows_what_a_value_says_of_itself() throws IOException {
        String shown = Child.of("a", "Child A").withAges(Age.weeks(6)).toString();
        assertThat(Files.readString(DOCS.resolve("decisions/silent-to-string.md")))
                .contains("`" + shown + "`");
    }
}
