package io.github.casereview.json.mapper;

import io.github.casereview.json.ReviewReader;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets an application's Jackson mapper read and write the types of this library.
 *
 * <p>Register it with {@code JsonMapper.builder().addModule(new ReviewModule())}. Any type of the model may then stand
 * anywhere in the application's own types. Reading is as strict as {@link ReviewReader}, whatever the settings of the
 * mapper, and fails with an {@link InvalidReviewException} that holds every issue. What stands around a value of the
 * model, the syntax of the text included, is for the mapper to judge.
 */
public final class ReviewModule extends JacksonModule {
    /** A module to register. */
    public ReviewModule() {}

    @Override
    public String getModuleName() {
        return "casereview";
    }

    @Override
    public Version version() {
        return new Version(0, 1, 0, "SNAPSHOT", "io.github.casereview", "casereview-json");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers())
                .addDeserializers(new ModelDeserializers())
                .addKeySerializers(new CodeKeySerializers())
                .addKeyDeserializers(new CodeKeyDeserializers());
    }
}
