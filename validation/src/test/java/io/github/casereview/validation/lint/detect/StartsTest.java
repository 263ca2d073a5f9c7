package io.github.casereview.validation.lint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartsTest {
    @Test
    void are_words_marks_and_tokens_of_other_sorts() {
        Starts starts = Starts.of(Start.NUMBER, Start.CODE)
                .or("at", "dot")
                .or(List.of("www"))
                .orMarks("@")
                .orMarks("+");
        assertThat(starts).isEqualTo(new Starts(Set.of("at", "dot", "www"), "@+", Set.of(Start.NUMBER, Start.CODE)));
        assertThat(Starts.of()).isEqualTo(new Starts(Set.of(), "", Set.of()));
    }
}
