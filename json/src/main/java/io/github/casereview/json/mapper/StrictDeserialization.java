package io.github.casereview.json.mapper;

import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.read.ValueReading;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.text.TextFault;
import io.github.casereview.json.token.TokenScan;
import io.github.casereview.value.Root;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads a type of the model as the reader does, whatever the settings of the mapper. */
final class StrictDeserialization extends ValueDeserializer<Object> {
    private final Class<?> type;

    StrictDeserialization(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        TokenScan scan = new TokenScan(parser);
        ValueReading reading = new ValueReading(scan.places(), Migrations.STANDARD, false);
        try {
            Optional<?> value = bind(scan.read(), reading);
            if (value.isPresent() && !reading.issues().hasError()) {
                return value.get();
            }
        } catch (TextFault fault) {
            reading.fault(fault);
        }
        throw new InvalidReviewException(
                parser, type, reading.issues().inOrder(), reading.issues().suppressed());
    }

    private Optional<?> bind(Located node, ValueReading reading) {
        if (ModelTypes.isCode(type)) {
            return reading.code(node, ModelTypes.codes(type));
        } else if (Root.class.isAssignableFrom(type)) {
            List<RootType> expected = Arrays.stream(RootType.values())
                    .filter(root -> type.isAssignableFrom(root.type()))
                    .toList();
            return reading.record(node, expected);
        }
        return reading.object(node, Shape.of(type));
    }

    /** No name of a class is read: what settings of the mapper ask for is refused as the unknown property it is. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    /** A document that is null is no value; whether a property of the application may be null is its own affair. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        if (parser != null
                && parser.currentToken() == JsonToken.VALUE_NULL
                && parser.streamReadContext().inRoot()) {
            return deserialize(parser, context);
        }
        return null;
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return AccessPattern.DYNAMIC;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
