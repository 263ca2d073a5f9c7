package io.github.casereview.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.casereview.chronology.EventKind;
import org.junit.jupiter.api.Test;

class CodeListTest {
    @OpenList(name = "local-theme", title = "Themes of one board", publisher = "a board", version = "2017")
    enum LocalTheme implements OpenCode {
        SAFE_SLEEPING;

        @Override
        public String getLabel() {
            return "safe sleeping";
        }
    }

    enum Unnamed implements OpenCode {
        ANY;

        @Override
        public String getLabel() {
            return "any";
        }
    }

    enum Nothing implements ClosedCode {}

    @Test
    void a_closed_list_is_made_from_its_enum() {
        CodeList list = CodeList.of(EventKind.class);
        assertThat(list.getName()).isEqualTo("event-kind");
        assertThat(list.getTitle()).isEqualTo("event kind");
        assertThat(list.isOpen()).isFalse();
        assertThat(list.getVersion()).isEmpty();
        assertThat(list.getEntries()).hasSameSizeAs(EventKind.values());
        assertThat(list.find("missed-opportunity")).containsSame(EventKind.MISSED_OPPORTUNITY);
    }

    @Test
    void a_closed_code_holds_at_all_times() {
        assertThat(EventKind.BIRTH.validFrom()).isEmpty();
        assertThat(EventKind.BIRTH.validUntil()).isEmpty();
        assertThat(EventKind.BIRTH.getVersion()).isEmpty();
    }

    @Test
    void users_make_lists_of_their_own() {
        CodeList list = CodeList.of(LocalTheme.class);
        assertThat(list).hasToString("CodeList[local-theme 2017, 1 entries]");
        assertThat(list.getPublisher()).contains("a board");
        assertThat(list.isOpen()).isTrue();
        assertThat(list.find("safe-sleeping")).containsSame(LocalTheme.SAFE_SLEEPING);
        assertThat(list.find("Safe-Sleeping")).isEmpty();
    }

    @Test
    void an_open_list_needs_its_name() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CodeList.of(Unnamed.class))
                .withMessageStartingWith("@OpenList is missing on");
    }

    @Test
    void a_list_needs_an_entry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.of(Nothing.class))
                .withMessageStartingWith("type has no constants");
    }
}
