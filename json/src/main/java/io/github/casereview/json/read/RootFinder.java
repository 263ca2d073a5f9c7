package io.github.casereview.json.read;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.text.Located;
import java.util.List;
import java.util.Optional;

/** Tells from {@code schemaVersion} what stands at the root of a file. */
final class RootFinder {
    private static final Path VERSION = Path.ROOT.member("schemaVersion");

    private final Reports reports;
    private final List<RootType> expected;

    RootFinder(Reports reports, List<RootType> expected) {
        this.reports = reports;
        this.expected = expected;
    }

    /** The type to read the root as; where the version is missing or wrong, the one it looks most like. */
    Optional<RootType> find(Located.Obj root) {
        checkSchema(root);
        Optional<Located> version = member(root, "schemaVersion");
        if (version.isEmpty()) {
            return missing(root);
        } else if (!(version.get() instanceof Located.Str string)) {
            wrongType(version.get());
            return likely(root);
        } else {
            return known(root, string);
        }
    }

    private Optional<RootType> known(Located.Obj root, Located.Str version) {
        Optional<RootType> type = RootType.of(version.value());
        if (type.isEmpty()) {
            unknown(version);
            return likely(root);
        } else if (!expected.contains(type.get())) {
            value(ReaderCode.ROOT_UNEXPECTED, version, "expected " + names() + ", found another root type");
            return Optional.empty();
        }
        return type;
    }

    private void unknown(Located.Str version) {
        if (RootType.isOtherVersion(version.value())) {
            value(
                    ReaderCode.SCHEMA_VERSION_NEWER,
                    version,
                    "expected " + names() + ", found another version: read it with the release of this library that"
                            + " writes it, or have it written as " + names());
        } else {
            reports.value(
                    ReaderCode.SCHEMA_VERSION_UNKNOWN,
                    version,
                    VERSION,
                    "expected " + names() + ", found another string",
                    Nearest.to(version.value(), RootType.schemaVersions()));
        }
    }

    private Optional<RootType> missing(Located.Obj root) {
        Optional<RootType> type = likely(root);
        if (type.isEmpty()) {
            reports.value(
                    ReaderCode.NOT_A_REVIEW_FILE,
                    root,
                    Path.ROOT,
                    "expected a review file with schemaVersion " + names() + ", found another object",
                    Optional.empty());
        } else {
            reports.value(
                    ReaderCode.SCHEMA_VERSION_MISSING,
                    root,
                    Path.ROOT,
                    "expected schemaVersion " + names() + ", found none",
                    Optional.empty());
        }
        return type;
    }

    /** Half of the members, and at least one, have names of ours. */
    private Optional<RootType> likely(Located.Obj root) {
        return expected.stream()
                .filter(type -> likeness(root, type) > 0)
                .max((a, b) -> Long.compare(likeness(root, a), likeness(root, b)));
    }

    private static long likeness(Located.Obj root, RootType type) {
        Shape shape = Shape.of(type.type());
        long ours = root.members().stream()
                .filter(member -> shape.property(member.name()).isPresent())
                .count();
        return ours * 2 >= root.members().size() ? ours : 0;
    }

    private void checkSchema(Located.Obj root) {
        member(root, "$schema")
                .filter(schema -> !(schema instanceof Located.Str))
                .ifPresent(schema -> stringDue(schema, Path.ROOT.member("$schema")));
    }

    private void wrongType(Located version) {
        stringDue(version, VERSION);
    }

    private void stringDue(Located value, Path path) {
        if (value instanceof Located.Null) {
            reports.isNull(value, path);
        } else {
            reports.type("a string", value, path);
        }
    }

    private void value(ReaderCode code, Located value, String message) {
        reports.value(code, value, VERSION, message, Optional.empty());
    }

    private String names() {
        return String.join(
                " or ", expected.stream().map(RootType::schemaVersion).toList());
    }

    private static Optional<Located> member(Located.Obj object, String name) {
        return object.members().stream()
                .filter(member -> member.name().equals(name))
                .map(Located.Member::value)
                .findFirst();
    }
}
