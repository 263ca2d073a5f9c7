package io.github.casereview.json.write;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes files in the canonical form. */
public final class CanonicalMapper {
    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Makes a mapper of its own, which no application's settings reach. */
    public CanonicalMapper() {}

    /** {@return the canonical text of a value at the root of a file} */
    public String write(Object value, String schemaVersion) {
        return write(mapper.writer().with(new CanonicalLayout()), value, schemaVersion) + '\n';
    }

    /** {@return the text of a value at the root of a file, without blanks and on one line} */
    public String writeLine(Object value, String schemaVersion) {
        return write(mapper.writer(), value, schemaVersion);
    }

    private static String write(ObjectWriter writer, Object value, String schemaVersion) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = writer.createGenerator(text)) {
            new ValueWriter(generator).root(value, schemaVersion);
        }
        return text.toString();
    }
}
