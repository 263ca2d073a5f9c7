package io.github.casereview.validation.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.chronology.Event;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.people.Child;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.date.UncertainDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewIndexTest {
    private final ReviewIndex index = index("""
            {"schemaVersion": "review-collection/1-draft", "id": "north/list", "labels": [{"text": "List"}],
             "agencies": [{"id": "board", "labels": [{"text": "Board"}]}],
             "reviews": [
               {"id": "north/ash", "labels": [{"text": "Ash"}], "children": [{"id": "child"}, {"id": "twin"}],
                "events": [{"id": "birth", "kind": "birth", "when": {"edtf": "2015"}}],
                "learningPoints": [{"id": "lp-1", "text": "Ask."}]},
               {"id": "north/oak", "labels": [{"text": "Oak"}], "children": [{"id": "child"}, {"id": "child"}],
                "learningPoints": [{"id": "lp-1", "text": "Listen."}, {"id": "lp-2", "text": "See."}]}],
             "actions": [{"id": "act", "text": "Done."}]}
            """);
    private final Node<?> ash = index.record("north/ash").orElseThrow();
    private final Node<?> oak = index.record("north/oak").orElseThrow();

    @Test
    void holds_every_string_of_the_model_in_document_order_with_the_way_to_it() {
        assertThat(index.leaves().stream().map(leaf -> leaf.node().pointer() + "/" + leaf.path() + "=" + leaf.text()))
                .startsWith("/id=north/list", "/labels/0/text=List", "/agencies/0/id=board")
                .containsSubsequence("/actions/0/id=act", "/actions/0/text=Done.", "/reviews/0/id=north/ash")
                .contains("/reviews/0/events/0/when/edtf=2015");
        assertThat(index.leaves().toString()).doesNotContain("List");
    }

    @Test
    void follows_each_reference_to_what_it_names() {
        ReviewIndex named = index("""
                {"schemaVersion": "case-review/1-draft", "id": "north/elm", "labels": [{"text": "Elm"}],
                 "children": [{"id": "child"}],
                 "events": [{"id": "one", "kind": "referral", "about": ["child", "nobody"]}]}
                """);
        assertThat(named.references()).extracting(Leaf::path).containsExactly("about/0", "about/1");
        assertThat(named.references().get(0).target().map(Node::pointer)).contains("/children/0");
        assertThat(named.references().get(1).target()).isEmpty();
    }

    @Test
    void holds_every_value_of_a_type_in_document_order() {
        assertThat(pointers(index.all(Child.class)))
                .containsExactly(
                        "/reviews/0/children/0",
                        "/reviews/0/children/1",
                        "/reviews/1/children/0",
                        "/reviews/1/children/1");
        assertThat(pointers(index.all(UncertainDate.class))).containsExactly("/reviews/0/events/0/when");
        assertThat(pointers(index.records())).containsExactly("", "/reviews/0", "/reviews/1");
        List<Node<Object>> all = index.all(Object.class);
        assertThat(all)
                .extracting(Node::order)
                .containsExactlyElementsOf(
                        IntStream.range(0, all.size()).boxed().toList());
    }

    @Test
    void tells_what_stands_in_one_record_from_what_stands_in_those_inside_it() {
        assertThat(pointers(index.in(ash.record(), ReviewItem.class))).containsExactly("/reviews/0/learningPoints/0");
        assertThat(pointers(index.in(index.root(), ReviewItem.class))).containsExactly("/actions/0");
        assertThat(pointers(index.in(index.root(), Label.class))).containsExactly("/labels/0", "/agencies/0/labels/0");
        assertThat(index.in(oak.record(), Event.class)).isEmpty();
    }

    @Test
    void keeps_the_ids_of_each_record_apart() {
        assertThat(index.ids(ash.record())).containsOnlyKeys("child", "twin", "birth", "lp-1");
        assertThat(pointers(index.ids(oak.record()).get("child")))
                .containsExactly("/reviews/1/children/0", "/reviews/1/children/1");
        assertThat(index.ids(index.root())).containsOnlyKeys("north/list", "board", "north/ash", "north/oak", "act");
        assertThat(index.record("north/elm")).isEmpty();
        assertThat(index.record("lp-1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/reviews/0, child, /reviews/0/children/0",
        "/reviews/1, child, /reviews/1/children/0",
        "/reviews/0, board, /agencies/0",
        "'', act, /actions/0",
        "'', north/ash, /reviews/0",
        "/reviews/1, north/ash, /reviews/0",
        "/reviews/1, north/ash#birth, /reviews/0/events/0",
        "/reviews/0, north/oak#lp-1, /reviews/1/learningPoints/0",
        "'', north/list, ''",
        "/reviews/0, north/list#act, /actions/0"
    })
    void finds_an_id_in_its_record_then_around_it_then_in_another_record(String from, String id, String found) {
        assertThat(index.find(at(from), id).orElseThrow().pointer()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lp-2", "north/elm", "north/elm#lp-1", "north/oak#lp-9", "#lp-1", ""})
    void finds_nothing_where_an_id_leads_nowhere(String id) {
        assertThat(index.find(ash, id)).isEmpty();
    }

    @Test
    void finds_nothing_inside_a_review_from_outside_without_its_name() {
        assertThat(index.find(index.root(), "birth")).isEmpty();
    }

    @Test
    void makes_what_several_rules_need_once() {
        AtomicInteger made = new AtomicInteger();
        ReviewIndex alone =
                index("{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"a\", \"labels\": [{\"text\": \"A\"}]}");
        assertThat(alone.once(Integer.class, any -> made.incrementAndGet())).isEqualTo(1);
        assertThat(alone.once(Integer.class, any -> made.incrementAndGet())).isEqualTo(1);
    }

    @Test
    void a_value_knows_where_it_stands() {
        Node<UncertainDate> date = index.all(UncertainDate.class).get(0);
        assertThat(date.property()).isEqualTo("when");
        assertThat(date.shape().properties())
                .extracting(property -> property.name())
                .contains("edtf");
        assertThat(date.entry().pointer()).isEqualTo("/reviews/0/events/0");
        assertThat(date.parent()).isSameAs(date.entry());
        assertThat(date.record()).isSameAs(ash);
        assertThat(date.isNested()).isTrue();
        assertThat(date.entry().children()).containsExactly(date);
        assertThat(index.root().property()).isEmpty();
    }

    @Test
    void a_record_is_its_own_entry_wherever_it_stands() {
        assertThat(ash.entry()).isSameAs(ash);
        assertThat(ash.record()).isSameAs(ash);
        assertThat(ash.isNested()).isTrue();
        assertThat(index.root().entry()).isSameAs(index.root());
        assertThat(index.root().isNested()).isFalse();
        assertThat(index.root().parent()).isNull();
        assertThat(pointers(index.root().children()))
                .containsExactly("/labels/0", "/agencies/0", "/actions/0", "/reviews/0", "/reviews/1");
    }

    @Test
    void of_two_records_of_one_id_the_first_is_found() {
        ReviewIndex twice = index("""
                {"schemaVersion": "review-collection/1-draft", "id": "north/list", "labels": [{"text": "List"}],
                 "reviews": [{"id": "north/ash", "labels": [{"text": "A"}]},
                   {"id": "north/ash", "labels": [{"text": "B"}], "learningPoints": [{"id": "lp", "text": "Ask."}]}]}
                """);
        assertThat(twice.record("north/ash").orElseThrow().pointer()).isEqualTo("/reviews/0");
        assertThat(twice.find(twice.root(), "north/ash#lp")).isEmpty();
    }

    private Node<?> at(String pointer) {
        return index.all(ReviewRecord.class).stream()
                .filter(node -> node.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> pointers(List<? extends Node<?>> nodes) {
        return nodes.stream().map(Node::pointer).toList();
    }

    private static ReviewIndex index(String text) {
        return ReviewIndex.of(ReviewJson.recordReader().read(text).value().orElseThrow());
    }
}
