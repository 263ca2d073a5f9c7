package io.github.casereview.validation.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short form of fuzzing that runs in every build. */
class SeedsTest {
    static List<Path> seeds() {
        return Seeds.files();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void promises_hold_for_a_seed(Path seed) throws IOException {
        CheckerFuzz.fuzzerTestOneInput(Files.readAllBytes(seed));
    }

    @Test
    void promises_hold_for_edited_reviews() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] edits = new byte[1 + 5 * random.nextInt(6)];
            random.nextBytes(edits);
            EditedFuzz.fuzzerTestOneInput(edits);
        }
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(seeds()).hasSizeGreaterThan(300);
        assertThat(Seeds.reviews()).isNotEmpty();
    }
}
