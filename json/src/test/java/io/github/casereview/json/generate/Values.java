package io.github.casereview.json.generate;

import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.source.Extension;
import io.github.casereview.value.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a value of any type of the model, property by property. */
final class Values {
    private static final int[] NUMBERS = {0, 1, 2, 11, 42, 1_999, Integer.MAX_VALUE};

    private final Decisions decisions;
    private final Texts texts;
    private final Ids ids;

    Values(Decisions decisions, Texts texts, Ids ids) {
        this.decisions = decisions;
        this.texts = texts;
        this.ids = ids;
    }

    Object value(Shape shape) {
        Optional<Thing> thing = Thing.of(shape.type());
        boolean record = thing.filter(Ids::isRecord).isPresent();
        decisions.spend();
        if (record) {
            ids.enterRecord(ids.given());
        }
        Optional<String> id = thing.map(ids::open);
        Object value = filled(shape, id, record);
        id.ifPresent(opened -> ids.close());
        if (record) {
            ids.leaveRecord();
        }
        return value;
    }

    private Object filled(Shape shape, Optional<String> id, boolean record) {
        Object builder = shape.newBuilder();
        for (Property property : shape.properties()) {
            if (record) {
                decisions.refill();
            }
            if (id.isPresent() && property.name().equals("id")) {
                property.set(builder, id.get());
            } else if (property.isRequired() || decisions.present()) {
                content(property).ifPresent(content -> property.set(builder, content));
            }
        }
        return shape.build(builder);
    }

    private Optional<Object> content(Property property) {
        if (!property.isList() && property.form() != Form.EXTENSIONS) {
            return element(property, 0);
        }
        List<Object> elements = new ArrayList<>();
        for (int more = decisions.elements(); more > 0; more--) {
            element(property, more).ifPresent(elements::add);
        }
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }

    private Optional<Object> element(Property property, int number) {
        return switch (property.form()) {
            case STRING -> string(property).map(Object.class::cast);
            case CODE -> Optional.of(pick(List.copyOf(property.codes().values())));
            case NUMBER -> Optional.of(NUMBERS[decisions.random().nextInt(NUMBERS.length)]);
            case FLAG -> Optional.of(decisions.random().nextBoolean());
            case EXTENSIONS -> Optional.of(extension(number));
            case OBJECT -> Optional.of(value(Shape.of(property.content())));
        };
    }

    private Optional<String> string(Property property) {
        if (property.reference().isEmpty()) {
            return Optional.of(texts.text(property, decisions.random()));
        }
        Optional<String> found = ids.find(property.reference().get());
        return property.isRequired() ? found.or(() -> Optional.of(ids.itself())) : found;
    }

    private Extension extension(int number) {
        return Extension.builder()
                .name(Ids.extensionName(number))
                .json(ExtensionJson.of(texts, decisions.random()))
                .build();
    }

    private Object pick(List<?> choices) {
        return choices.get(decisions.random().nextInt(choices.size()));
    }
}
