package io.github.casereview.json.mapper;

import io.github.casereview.code.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes an entry of a code list as its code. */
final class CodeSerialization extends ValueSerializer<Code> {
    @Override
    public void serialize(Code code, JsonGenerator generator, SerializationContext context) {
        generator.writeString(code.getCode());
    }

    @Override
    public void serializeWithType(
            Code code, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(code, generator, context);
    }
}
