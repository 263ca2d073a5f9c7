package io.github.casereview.json.read;

import io.github.casereview.code.Code;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.migration.Migrations;
import io.github.casereview.json.migration.UpToDate;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.scan.Positions;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.text.TextFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one value from located JSON, wherever that came from, and gathers everything that is wrong on the way. */
public final class ValueReading {
    /** Members of the root that are about the file and not about the review. */
    static final Set<String> ABOUT_THE_FILE = Set.of("$schema", "schemaVersion");

    private final Written positions;
    private final Migrations migrations;
    private final Issues issues = new Issues();
    private final Damage damage = new Damage();
    private final Reports reports;
    private @Nullable Located root;

    /** Prepares to read; values in issues only where asked for. */
    public ValueReading(Positions positions, Migrations migrations, boolean values) {
        this.positions = new Written(positions);
        this.migrations = migrations;
        this.reports = new Reports(this.positions, issues, damage, values);
    }

    /** {@return what stands at the root of a file, one of some root types, as far as it could be read} */
    public Optional<Object> record(Located node, List<RootType> expected) {
        root = node;
        if (!(node instanceof Located.Obj written)) {
            reports.type("an object", node, Path.ROOT);
            return Optional.empty();
        }
        Optional<UpToDate> brought = migrations.bring(written);
        Located.Obj object = brought.map(UpToDate::document).orElse(written);
        root = object;
        brought.ifPresent(any -> positions.was(written));
        return new RootFinder(reports, expected).find(object).map(type -> {
            brought.ifPresent(reports::older);
            return new Binder(reports, damage).root(object, Shape.of(type.type()), ABOUT_THE_FILE);
        });
    }

    /** {@return a value that stands elsewhere, if all that it needs could be read} */
    public Optional<Object> object(Located node, Shape shape) {
        return new Binder(reports, damage).object(node, shape, Path.ROOT);
    }

    /** {@return the code of a list that is written as here, if there is one} */
    public Optional<Code> code(Located node, Map<String, Code> codes) {
        if (!(node instanceof Located.Str string)) {
            reports.type("a string", node, Path.ROOT);
            return Optional.empty();
        }
        Optional<Code> code = Optional.ofNullable(codes.get(string.value()));
        if (code.isEmpty()) {
            reports.code(codes, string, Path.ROOT);
        }
        return code;
    }

    /** Reports what kept a text from being JSON. */
    public void fault(TextFault fault) {
        Issue issue = fault.code().at(positions.place("", fault.offset()), String.valueOf(fault.getMessage()));
        List<Place> opened = fault.opened().stream()
                .mapToObj(offset -> positions.place("", offset))
                .toList();
        issues.add(fault.offset(), opened.isEmpty() ? issue : issue.withRelated(opened));
    }

    /** {@return what was found} */
    public Issues issues() {
        return issues;
    }

    /** {@return the way from the value at the root back into the text, where the text is JSON} */
    Optional<Origin> origin() {
        return Optional.ofNullable(root).map(node -> new Origin(positions, node, damage));
    }
}
