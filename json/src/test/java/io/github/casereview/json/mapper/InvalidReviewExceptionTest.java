package io.github.casereview.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.casereview.CaseReview;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.people.Child;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class InvalidReviewExceptionTest {
    private final JsonMapper mapper = Mappers.plain();

    private InvalidReviewException refused(String text, Class<?> type) {
        return catchThrowableOfType(InvalidReviewException.class, () -> mapper.readValue(text, type));
    }

    private String withFaults(int faults) {
        return "{\"id\":\"c\",\"labels\":[" + "1,".repeat(faults - 1) + "1]}";
    }

    @Test
    void ten_issues_are_listed_and_the_eleventh_counted() {
        assertThat(refused(withFaults(10), Child.class))
                .message()
                .startsWith("TYPE_MISMATCH at /labels/0 (1:21), TYPE_MISMATCH at /labels/1 (1:23), ")
                .endsWith(", TYPE_MISMATCH at /labels/9 (1:39)");
        assertThat(refused(withFaults(11), Child.class))
                .message()
                .endsWith(", TYPE_MISMATCH at /labels/9 (1:39) and 1 more");
    }

    @Test
    void the_root_has_no_pointer_to_tell() {
        assertThat(refused("[]", CaseReview.class)).hasMessage("TYPE_MISMATCH at the root (1:1)");
    }

    @Test
    void where_there_is_no_text_there_is_no_line() {
        InvalidReviewException fault = catchThrowableOfType(
                InvalidReviewException.class, () -> mapper.treeToValue(mapper.readTree("{\"id\":5}"), Child.class));
        assertThat(fault).hasMessage("TYPE_MISMATCH at /id");
        assertThat(fault.issues())
                .extracting(issue -> issue.place().isLocated())
                .containsExactly(false);
    }

    @Test
    void stands_where_its_first_issue_stands() {
        InvalidReviewException fault = refused("{\"id\":\"c\",\n  \"labels\":[1,\n2]}", Child.class);
        assertThat(fault.getLocation().getLineNr()).isEqualTo(2);
        assertThat(fault.getLocation().getColumnNr()).isEqualTo(13);
        assertThat(fault.suppressed()).isZero();
    }

    @Test
    void what_a_program_put_between_the_tokens_is_no_json() {
        InvalidReviewException fault = catchThrowableOfType(
                InvalidReviewException.class, () -> mapper.convertValue(Map.of("id", new byte[] {1}), Child.class));
        assertThat(fault.issues())
                .extracting(Issue::code, Issue::message)
                .containsExactly(
                        tuple("TYPE_MISMATCH", "expected a value of another type, found an object of the program"));
    }

    /** Issues are no part of the serial form; the message is. */
    @Test
    void survives_serialisation_with_its_message() throws IOException, ClassNotFoundException {
        InvalidReviewException fault = refused("{\"id\":5}", Child.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(fault);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidReviewException read = (InvalidReviewException) in.readObject();
            assertThat(read).hasMessage("TYPE_MISMATCH at /id (1:7)");
            assertThat(read.issues()).isEmpty();
        }
    }
}
