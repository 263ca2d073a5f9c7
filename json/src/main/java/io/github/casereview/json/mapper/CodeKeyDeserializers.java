package io.github.casereview.json.mapper;

import io.github.casereview.code.Code;
import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.read.ValueReading;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.token.TokenScan;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds how codes are read as keys of an application's maps. */
final class CodeKeyDeserializers implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return ModelTypes.isCode(type.getRawClass()) ? new CodeKey(type.getRawClass()) : null;
    }

    private static final class CodeKey extends KeyDeserializer {
        private final Class<?> list;
        private final Map<String, Code> codes;

        CodeKey(Class<?> list) {
            this.list = list;
            this.codes = ModelTypes.codes(list);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            ValueReading reading = new ValueReading(TokenScan.place(context.getParser()), Migrations.STANDARD, false);
            return reading.code(new Located.Str(0, 1, key), codes)
                    .orElseThrow(() -> new InvalidReviewException(
                            context.getParser(), list, reading.issues().inOrder(), 0));
        }
    }
}
