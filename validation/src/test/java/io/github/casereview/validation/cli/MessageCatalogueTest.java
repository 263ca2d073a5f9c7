package io.github.casereview.validation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application may bring a catalogue of messages in another language, or a broken one; codes stay what they are. */
class MessageCatalogueTest {
    private static final String DUE = "ID_MALFORMED /id\nWORDS_MALFORMED /labels/0/text\n";

    @TempDir
    private Path folder;

    @Test
    void changes_no_code() throws Exception {
        assertThat(ran("en", "")).isEqualTo(new Ran(0, DUE, ""));
        for (String language : List.of("de", "cy")) {
            catalogue("ValidationMessages.properties");
            catalogue("ValidationMessages_" + language + ".properties");
            catalogue("ContributorValidationMessages.properties");
            assertThat(ran(language, folder + File.pathSeparator)).isEqualTo(new Ran(0, DUE, ""));
        }
    }

    private void catalogue(String name) throws Exception {
        List<String> lines = new ArrayList<>();
        for (String each : List.of("NotBlank", "NotEmpty", "Pattern", "PositiveOrZero", "Size")) {
            lines.add("jakarta.validation.constraints." + each + ".message=${1337*73} {missing} darf nicht leer sein");
        }
        Files.write(folder.resolve(name), lines);
    }

    /** Without the lines in which libraries announce themselves. */
    private static Ran ran(String language, String before) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = before + System.getProperty("java.class.path");
        Ran ran = Child.start(new ProcessBuilder(
                        java, "-Duser.language=" + language, "-cp", path, CodesInAnyLanguage.class.getName()))
                .ran();
        String trouble = Arrays.stream(ran.err().split("\n"))
                .filter(line -> line.contains("xception") || line.contains("97601"))
                .reduce("", String::concat);
        return new Ran(ran.status(), ran.out(), trouble);
    }
}
