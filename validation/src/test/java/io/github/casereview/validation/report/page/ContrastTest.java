package io.github.casereview.validation.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
    private static final Path SHEET = Path.of("src/main/resources/io/github/casereview/validation/report/page.css");
    private static final List<String> INKS =
            List.of("ink", "quiet", "action", "response", "onwards", "nothing", "warning");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void of_every_ink_on_every_ground_is_enough_to_read(int scheme) throws IOException {
        Map<String, String> colours = schemes().get(scheme);
        for (String ground : List.of("paper", "panel", "nothing-panel")) {
            assertThat(INKS)
                    .allSatisfy(ink -> assertThat(contrast(colours.get(ink), colours.get(ground)))
                            .as("%s on %s", ink, ground)
                            .isGreaterThanOrEqualTo(4.5));
        }
    }

    /** The colours on a light screen, on a dark one, on paper. */
    private static List<Map<String, String>> schemes() throws IOException {
        Matcher blocks = Pattern.compile(":root \\{([^}]*)}").matcher(Files.readString(SHEET));
        List<Map<String, String>> schemes =
                blocks.results().map(block -> colours(block.group(1))).toList();
        assertThat(schemes)
                .hasSize(3)
                .allSatisfy(scheme -> assertThat(scheme).containsKeys(INKS.toArray(new String[0])));
        return schemes;
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new HashMap<>();
        Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})")
                .matcher(block)
                .results()
                .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
        return colours;
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
