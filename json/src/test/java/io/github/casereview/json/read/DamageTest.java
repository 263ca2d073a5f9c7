package io.github.casereview.json.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.value.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;

class DamageTest {
    private static final Path LIST = Path.ROOT.member("a");

    private final Damage damage = new Damage();

    @Test
    void all_on_the_way_is_touched_and_nothing_beside_it() {
        damage.touch(LIST.element(2).member("b"));
        assertThat(List.of("", "/a", "/a/2", "/a/2/b")).allMatch(damage::touches);
        assertThat(List.of("/", "/a/1", "/a/2/c", "/b")).noneMatch(damage::touches);
    }

    @Test
    void a_second_issue_beside_the_first_is_noted_too() {
        damage.touch(LIST.element(2));
        damage.touch(LIST.element(3));
        assertThat(List.of("/a/2", "/a/3", "/a", "")).allMatch(damage::touches);
    }

    @Test
    void an_element_left_out_touches_its_list_and_a_property_itself() {
        damage.touchAround(LIST.element(2));
        assertThat(damage.touches("/a")).isTrue();
        assertThat(damage.touches("/a/2")).isFalse();
        damage.touchAround(LIST.element(0).member("b"));
        assertThat(damage.touches("/a/0/b")).isTrue();
    }

    @Test
    void elements_that_remain_are_found_under_their_numbers_in_the_text() {
        damage.keep(LIST, List.of(1, 4));
        damage.keep(LIST.element(4).member("b"), List.of(2));
        assertThat(damage.inText("")).isEmpty();
        assertThat(damage.inText("/a")).isEqualTo("/a");
        assertThat(damage.inText("/a/0/b/0")).isEqualTo("/a/1/b/0");
        assertThat(damage.inText("/a/1/b/0/c")).isEqualTo("/a/4/b/2/c");
        assertThat(damage.inText("/a/2")).isEqualTo("/a/2");
        assertThat(damage.inText("/a/01")).isEqualTo("/a/01");
        assertThat(damage.inText("/a/-")).isEqualTo("/a/-");
    }

    @Test
    void where_nothing_is_left_out_the_pointers_are_the_same() {
        assertThat(damage.inText("/a/1")).isEqualTo("/a/1");
        assertThat(damage.inText("a")).isEqualTo("a");
    }

    @Test
    void what_was_refused_is_refused_and_nothing_else() {
        assertThat(damage.refusedAny()).isFalse();
        damage.refuse(Thing.EVENT);
        assertThat(damage.refusedAny()).isTrue();
        assertThat(damage.refused(Thing.EVENT)).isTrue();
        assertThat(damage.refused(Thing.AGENCY)).isFalse();
    }

    @Test
    void paths_escape_what_pointers_must() {
        assertThat(Path.ROOT.member("a/b~c").element(0)).hasToString("/a~1b~0c/0");
        assertThat(Path.ROOT.parent()).isSameAs(Path.ROOT);
        assertThat(LIST.element(0).parent()).isSameAs(LIST);
    }
}
