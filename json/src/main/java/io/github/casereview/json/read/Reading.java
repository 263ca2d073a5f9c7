package io.github.casereview.json.read;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.migration.UpToDate;
import io.github.casereview.json.scan.JsonScanner;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one text from its characters to a value, and gathers everything that is wrong on the way. */
public final class Reading {
    /** Members of the root that are about the file and not about the review. */
    static final Set<String> ABOUT_THE_FILE = Set.of("schemaVersion", "$schema");

    private final SourceText text;
    private final Migrations migrations;
    private final boolean values;
    private final Issues issues = new Issues();
    private final Damage damage = new Damage();
    private @Nullable Object value;
    private @Nullable Located root;
    private Optional<Located> older = Optional.empty();

    /** Prepares to read a text; values in issues only where asked for. */
    public Reading(SourceText text, Migrations migrations, boolean values) {
        this.text = text;
        this.migrations = migrations;
        this.values = values;
    }

    /** Reads, expecting one of some root types. */
    public void read(List<RootType> expected) {
        try {
            Located scanned = JsonScanner.scan(text, Limits.STANDARD);
            byteOrderMark();
            root = scanned;
            bind(scanned, expected);
        } catch (TextFault fault) {
            fault(fault);
        }
    }

    private void bind(Located scanned, List<RootType> expected) {
        if (!(scanned instanceof Located.Obj written)) {
            reports().type("an object", scanned, Path.ROOT);
            return;
        }
        Optional<UpToDate> brought = migrations.bring(written);
        Located.Obj object = brought.map(UpToDate::document).orElse(written);
        older = brought.map(each -> written);
        root = object;
        Reports reports = reports();
        Optional<RootType> type = new RootFinder(reports, expected).find(object);
        type.ifPresent(found -> {
            brought.ifPresent(reports::older);
            value = new Binder(reports, damage).root(object, Shape.of(found.type()), ABOUT_THE_FILE);
        });
    }

    private Reports reports() {
        return new Reports(text, new Written(text, older), issues, damage, values);
    }

    private void byteOrderMark() {
        if (text.hasByteOrderMark()) {
            issues.add(
                    0,
                    ReaderCode.BYTE_ORDER_MARK.at(
                            text.place("", 0), "expected text without a byte order mark, found one"));
        }
    }

    private void fault(TextFault fault) {
        Issue issue = fault.code().at(text.place("", fault.offset()), String.valueOf(fault.getMessage()));
        List<Place> opened = fault.opened().stream()
                .mapToObj(offset -> text.place("", offset))
                .toList();
        issues.add(fault.offset(), opened.isEmpty() ? issue : issue.withRelated(opened));
    }

    /** {@return the value, as far as it could be read} */
    public Optional<Object> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what was found} */
    public Issues issues() {
        return issues;
    }

    /** {@return the way from the value back into the text, where the text is JSON} */
    public Optional<Origin> origin() {
        return Optional.ofNullable(root).map(node -> new Origin(text, new Written(text, older), node, damage));
    }
}
