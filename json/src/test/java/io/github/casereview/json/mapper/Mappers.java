package io.github.casereview.json.mapper;

import java.util.Arrays;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The mappers of applications. */
final class Mappers {
    private Mappers() {}

    static JsonMapper plain() {
        return JsonMapper.builder().addModule(new ReviewModule()).build();
    }

    /** Everything that makes Jackson take more than it should, at once. */
    static JsonMapper lenient() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .addModule(new ReviewModule())
                .enable(JsonReadFeature.values())
                .enable(StreamReadFeature.IGNORE_UNDEFINED)
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .withCoercionConfigDefaults(config -> Arrays.stream(CoercionInputShape.values())
                        .forEach(shape -> config.setCoercion(shape, CoercionAction.TryConvert)));
        for (DeserializationFeature feature : DeserializationFeature.values()) {
            if (feature.name().startsWith("FAIL_")) {
                mapper.disable(feature);
            } else if (feature.name().startsWith("ACCEPT_")
                    || feature == DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS) {
                mapper.enable(feature);
            }
        }
        return mapper.build();
    }

    /** Writes and reads names of classes wherever a type is not final. */
    static JsonMapper typed() {
        return JsonMapper.builder()
                .addModule(new ReviewModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
    }
}
