package io.github.casereview.json.mapper;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.casereview.code.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how codes are written as keys of an application's maps. */
final class CodeKeySerializers implements Serializers {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return ModelTypes.isCode(type.getRawClass()) ? new CodeKey() : null;
    }

    private static final class CodeKey extends ValueSerializer<Code> {
        @Override
        public void serialize(Code code, JsonGenerator generator, SerializationContext context) {
            generator.writeName(code.getCode());
        }
    }
}
