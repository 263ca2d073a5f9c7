package io.github.casereview.json.mapper;

import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.write.ValueWriter;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Root;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a value of the model as the writer does, whatever the settings of the mapper. */
final class ValueSerialization extends ValueSerializer<ReviewValue> {
    @Override
    public void serialize(ReviewValue value, JsonGenerator generator, SerializationContext context) {
        ValueWriter writer = ValueWriter.ofTokens(generator);
        if (value instanceof Root root) {
            writer.root(value, RootType.of(root).schemaVersion());
        } else {
            writer.object(value);
        }
    }

    /** The shape says the type; no name of a class is written. */
    @Override
    public void serializeWithType(
            ReviewValue value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
