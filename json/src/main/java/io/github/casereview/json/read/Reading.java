package io.github.casereview.json.read;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.scan.JsonScanner;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one text from its characters to a value, and gathers everything that is wrong on the way. */
public final class Reading {
    private final SourceText text;
    private final ValueReading reading;
    private @Nullable Object value;

    /** Prepares to read a text; values in issues only where asked for. */
    public Reading(SourceText text, Migrations migrations, boolean values) {
        this.text = text;
        this.reading = new ValueReading(new TextPositions(text), migrations, values);
    }

    /** Reads, expecting one of some root types. */
    public void read(List<RootType> expected) {
        try {
            Located scanned = JsonScanner.scan(text, Limits.STANDARD);
            byteOrderMark();
            value = reading.record(scanned, expected).orElse(null);
        } catch (TextFault fault) {
            reading.fault(fault);
        }
    }

    private void byteOrderMark() {
        if (text.hasByteOrderMark()) {
            Issue issue = ReaderCode.BYTE_ORDER_MARK.at(
                    text.place("", 0), "expected text without a byte order mark, found one");
            reading.issues().add(0, issue);
        }
    }

    /** {@return the value, as far as it could be read} */
    public Optional<Object> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what was found} */
    public Issues issues() {
        return reading.issues();
    }

    /** {@return the way from the value back into the text, where the text is JSON} */
    public Optional<Origin> origin() {
        return reading.origin();
    }
}
