package io.github.casereview.json.write;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.json.scan.JsonScanner;
import io.github.casereview.json.scan.JsonText;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Form;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import io.github.casereview.source.Extension;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes any value of the model, property by property in declared order; what is absent, empty or false is left out. */
public final class ValueWriter {
    private final JsonGenerator generator;
    private final Consumer<Located> extension;

    /** Writes to a generator of text, which stays open. */
    public ValueWriter(JsonGenerator generator) {
        this(generator, value -> generator.writeRawValue(JsonText.of(value)));
    }

    private ValueWriter(JsonGenerator generator, Consumer<Located> extension) {
        this.generator = generator;
        this.extension = extension;
    }

    /** {@return a writer to any generator, also one that takes no text but tokens only} */
    public static ValueWriter ofTokens(JsonGenerator generator) {
        return new ValueWriter(generator, new TokenWriter(generator)::write);
    }

    /** Writes a value that stands at the root of a file. */
    public void root(Object value, String schemaVersion) {
        generator.writeStartObject(value);
        generator.writeStringProperty("schemaVersion", schemaVersion);
        properties(value);
        generator.writeEndObject();
    }

    /** Writes a value that stands anywhere else. */
    public void object(Object value) {
        generator.writeStartObject(value);
        properties(value);
        generator.writeEndObject();
    }

    private void properties(Object value) {
        for (Property property : Shape.of(value).properties()) {
            Object content = property.get(value);
            if (content != null) {
                generator.writeName(property.name());
                content(property, content);
            }
        }
    }

    private void content(Property property, Object content) {
        if (property.form() == Form.EXTENSIONS) {
            extensions(((List<?>) content).stream().map(Extension.class::cast).toList());
        } else if (content instanceof List<?> elements) {
            generator.writeStartArray(elements);
            elements.forEach(element -> element(property, element));
            generator.writeEndArray();
        } else {
            element(property, content);
        }
    }

    private void element(Property property, Object element) {
        switch (property.form()) {
            case STRING -> generator.writeString((String) element);
            case CODE -> generator.writeString(((ClosedCode) element).getCode());
            case NUMBER -> generator.writeNumber((Integer) element);
            case FLAG -> generator.writeBoolean((Boolean) element);
            default -> object(element);
        }
    }

    private void extensions(List<Extension> members) {
        generator.writeStartObject(members);
        for (Extension member : members) {
            generator.writeName(member.getName());
            extension.accept(scan(member.getJson()));
        }
        generator.writeEndObject();
    }

    private static Located scan(String json) {
        try {
            return JsonScanner.scan(SourceText.of(json), Limits.STANDARD);
        } catch (TextFault e) {
            throw new IllegalArgumentException("extension does not hold JSON: " + e.code());
        }
    }
}
