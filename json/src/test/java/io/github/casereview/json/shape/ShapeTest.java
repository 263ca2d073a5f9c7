package io.github.casereview.json.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewRecord;
import io.github.casereview.chronology.Event;
import io.github.casereview.chronology.EventKind;
import io.github.casereview.people.Child;
import io.github.casereview.people.Person;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.quantity.Bound;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Root;
import io.github.casereview.value.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    private final Shape review = new Shape(CaseReview.class);
    private final Shape child = new Shape(Child.class);
    private final Shape event = new Shape(Event.class);
    private final Shape count = new Shape(Count.class);

    private static Property property(Shape shape, String name) {
        return shape.property(name).orElseThrow();
    }

    @Test
    void names_the_properties_in_the_order_of_the_source() {
        assertThat(count.names()).containsExactly("value", "upTo", "bound", "vague", "asWritten", "absent");
        assertThat(count.properties()).extracting(Property::name).isEqualTo(count.names());
        assertThat(count.property("other")).isEmpty();
        assertThat(event.names()).contains("trigger").doesNotContain("isTrigger", "thing", "summary");
    }

    @Test
    void knows_what_must_be_there() {
        assertThat(review.requiredNames()).containsExactly("id", "labels");
        assertThat(child.requiredNames()).containsExactly("id");
        assertThat(count.requiredNames()).isEmpty();
        assertThat(new Shape(Extension.class).requiredNames()).containsExactly("name", "json");
        assertThat(property(event, "trigger").isRequired()).isFalse();
    }

    @Test
    void tells_its_type_in_words() {
        assertThat(review.type()).isEqualTo(CaseReview.class);
        assertThat(review.words()).isEqualTo("case review");
        assertThat(child.words()).isEqualTo("child");
    }

    @Test
    void tells_what_stands_in_a_property_and_how_often() {
        assertThat(property(child, "id"))
                .extracting(Property::form, Property::content, Property::isList)
                .containsExactly(Form.STRING, String.class, false);
        assertThat(property(child, "labels"))
                .extracting(Property::form, Property::content, Property::isList)
                .containsExactly(Form.OBJECT, Label.class, true);
        assertThat(property(child, "count"))
                .extracting(Property::form, Property::content, Property::isList)
                .containsExactly(Form.OBJECT, Count.class, false);
        assertThat(property(child, "extensions"))
                .extracting(Property::form, Property::content, Property::isList)
                .containsExactly(Form.EXTENSIONS, Extension.class, false);
        assertThat(property(count, "value"))
                .extracting(Property::form, Property::content, Property::isList)
                .containsExactly(Form.NUMBER, int.class, false);
        assertThat(property(count, "bound"))
                .extracting(Property::form, Property::content, Property::isList)
                .containsExactly(Form.CODE, Bound.class, false);
        assertThat(property(event, "trigger"))
                .extracting(Property::form, Property::content, Property::isList)
                .containsExactly(Form.FLAG, boolean.class, false);
    }

    @Test
    void says_a_form_in_words() {
        assertThat(Form.FLAG).extracting(Form::one, Form::many).containsExactly("true or false", "true or false");
        assertThat(Form.OBJECT).extracting(Form::one, Form::many).containsExactly("an object", "objects");
    }

    @Test
    void takes_constraints_from_accessors_their_contents_and_what_they_override() {
        assertThat(property(child, "id").constraint().orElseThrow().code().name())
                .isEqualTo("ID_MALFORMED");
        assertThat(property(child, "birthPosition")
                        .constraint()
                        .orElseThrow()
                        .code()
                        .name())
                .isEqualTo("WORDS_MALFORMED");
        assertThat(property(child, "labels").constraint()).isEmpty();
        assertThat(property(event, "about").constraint().orElseThrow().code().name())
                .isEqualTo("REFERENCE_MALFORMED");
    }

    @Test
    void knows_what_ids_may_name_and_what_codes_come_from() {
        assertThat(property(event, "series").reference().orElseThrow().value()).containsExactly(Thing.SERIES);
        assertThat(property(event, "about").reference().orElseThrow().value()).isEmpty();
        assertThat(property(event, "id").reference()).isEmpty();
        assertThat(property(child, "gender").schemes()).containsExactly("cin-gender");
        assertThat(property(child, "ethnicity").schemes()).containsExactly("cin-ethnicity", "nhs-ethnicity");
        assertThat(property(child, "ages").schemes()).isEmpty();
        assertThat(property(count, "bound").codes().keySet())
                .containsExactly("about", "at-least", "more-than", "at-most", "less-than");
        assertThat(property(count, "value").codes()).isEmpty();
    }

    @Test
    void fills_a_value_and_reads_it_again() {
        Object builder = child.newBuilder();
        property(child, "id").set(builder, "c");
        property(child, "birthPosition").set(builder, "third");
        property(child, "labels").set(builder, List.of(Label.of("A"), Label.of("B")));
        Object built = child.build(builder);
        assertThat(built)
                .isEqualTo(Child.builder()
                        .id("c")
                        .birthPosition("third")
                        .addLabel(Label.of("A"))
                        .addLabel(Label.of("B"))
                        .build());
        assertThat(property(child, "birthPosition").get(built)).isEqualTo("third");
        assertThat(property(child, "birthPosition").elements(built)).isEqualTo(List.of("third"));
        assertThat(property(child, "labels").get(built)).isEqualTo(List.of(Label.of("A"), Label.of("B")));
        assertThat(property(child, "labels").elements(built)).isEqualTo(List.of(Label.of("A"), Label.of("B")));
    }

    @Test
    void gives_nothing_for_what_is_absent_empty_or_false() {
        Child plain = Child.builder().id("c").build();
        assertThat(property(child, "birthPosition").get(plain)).isNull();
        assertThat(property(child, "labels").get(plain)).isNull();
        assertThat(property(child, "labels").elements(plain)).isEmpty();
        Event usual = Event.builder().id("e").kind(EventKind.values()[0]).build();
        assertThat(property(event, "trigger").get(usual)).isNull();
        assertThat(property(event, "trigger").get(usual.withTrigger(true))).isEqualTo(true);
        Count none = Count.builder().build();
        assertThat(property(count, "value").get(none)).isNull();
        assertThat(property(count, "value").get(none.withValue(0))).isEqualTo(0);
    }

    @Test
    void a_builder_that_lacks_something_says_so_itself() {
        Object builder = child.newBuilder();
        assertThatThrownBy(() -> child.build(builder)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> property(child, "id").set(builder, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> property(child, "id").get("no child")).isInstanceOf(ClassCastException.class);
    }

    @Test
    void is_that_of_model_types_only() {
        assertThat(Shape.describes(Child.class)).isTrue();
        for (Class<?> other : List.of(String.class, Person.class, ReviewRecord.class, Bound.class, List.class)) {
            assertThat(Shape.describes(other)).isFalse();
        }
        assertThat(Shape.modelType(Child.builder().id("c").build().getClass())).isEqualTo(Child.class);
        assertThat(Shape.of(Child.builder().id("c").build())).isSameAs(Shape.of(Child.class));
        assertThatThrownBy(() -> Shape.modelType(String.class)).hasMessage("not a model type: String");
        assertThatThrownBy(() -> new Shape(Person.class)).hasMessage("not a model type: Person");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-review/1", "case-review/1.1", "review-collection/2-draft", "waivers/10.0.1"})
    void a_version_after_ours_is_newer(String version) {
        assertThat(RootType.isNewerVersion(version)).isTrue();
        assertThat(RootType.of(version)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-review/1-draft", "case-review/0", "case-review/01", "case-review", "other/2", "1"})
    void any_other_version_is_not(String version) {
        assertThat(RootType.isNewerVersion(version)).isFalse();
    }

    @Test
    void a_version_tells_the_root() {
        assertThat(RootType.version()).isEqualTo("1-draft");
        assertThat(RootType.schemaVersions())
                .containsExactly("case-review/1-draft", "review-collection/1-draft", "waivers/1-draft");
        assertThat(RootType.of("review-collection/1-draft")).contains(RootType.REVIEW_COLLECTION);
        assertThat(RootType.of("review-collection")).isEmpty();
        assertThatThrownBy(() -> RootType.of(new Root() {})).hasMessage("value has no root type");
    }
}
