package io.github.casereview.json.write;

import io.github.casereview.json.scan.Located;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes located JSON token by token, numbers as spelled. */
final class TokenWriter {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private final JsonGenerator generator;

    TokenWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    void write(Located value) {
        if (value instanceof Located.Obj object) {
            generator.writeStartObject();
            object.members().forEach(this::member);
            generator.writeEndObject();
        } else if (value instanceof Located.Arr array) {
            generator.writeStartArray();
            array.items().forEach(this::write);
            generator.writeEndArray();
        } else if (value instanceof Located.Str string) {
            generator.writeString(string.value());
        } else if (value instanceof Located.Num number) {
            number(number.spelling());
        } else if (value instanceof Located.Bool flag) {
            generator.writeBoolean(flag.value());
        } else {
            generator.writeNull();
        }
    }

    /** As spelled where the generator takes that; a tree takes only numbers of a type. */
    private void number(String spelling) {
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(spelling);
        } else if (WHOLE.matcher(spelling).matches()) {
            generator.writeNumber(new BigInteger(spelling));
        } else {
            decimal(spelling);
        }
    }

    /** An exponent that no number type takes is handed on as it is spelled. */
    private void decimal(String spelling) {
        BigDecimal number;
        try {
            number = new BigDecimal(spelling);
        } catch (NumberFormatException e) {
            generator.writeRawValue(spelling);
            return;
        }
        generator.writeNumber(number);
    }

    private void member(Located.Member member) {
        generator.writeName(member.name());
        write(member.value());
    }
}
