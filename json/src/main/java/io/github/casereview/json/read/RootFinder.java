package io.github.casereview.json.read;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.suggestion.Nearest;
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
            stringDue(version.get(), VERSION);
            return likely(root);
        } else {
            return told(root, string);
        }
    }

    private Optional<RootType> told(Located.Obj root, Located.Str version) {
        Optional<RootType> type = RootType.of(version.value());
        if (type.isPresent()) {
            return expected(type.get(), version);
        } else if (RootType.isNewerVersion(version.value())) {
            newer(version);
            return Optional.empty();
        }
        reports.value(
                ReaderCode.SCHEMA_VERSION_UNKNOWN,
                version,
                VERSION,
                "expected " + names() + ", found another string",
                Nearest.to(version.value(), RootType.schemaVersions()));
        return likely(root);
    }

    private Optional<RootType> expected(RootType type, Located.Str version) {
        if (expected.contains(type)) {
            return Optional.of(type);
        }
        String message = "expected " + names() + ", found " + type.schemaVersion();
        reports.value(ReaderCode.ROOT_UNEXPECTED, version, VERSION, message, Optional.empty());
        return Optional.empty();
    }

    /** Nothing more is read: what a newer version adds is no fault. */
    private void newer(Located.Str version) {
        String message =
                "expected " + names() + ", found a newer version; read it with a newer release of this library,"
                        + " or have it written as " + names();
        reports.value(ReaderCode.SCHEMA_VERSION_NEWER, version, VERSION, message, Optional.empty());
    }

    private Optional<RootType> missing(Located.Obj root) {
        Optional<RootType> type = likely(root);
        if (type.isEmpty()) {
            absent(
                    ReaderCode.NOT_A_REVIEW_FILE,
                    root,
                    "expected a review file with schemaVersion " + names() + ", found another object");
        } else if (!isMisspelt(root, type.get())) {
            absent(ReaderCode.SCHEMA_VERSION_MISSING, root, "expected schemaVersion " + names() + ", found none");
        }
        return type;
    }

    private void absent(ReaderCode code, Located.Obj root, String message) {
        reports.value(code, root, Path.ROOT, message, Optional.empty());
    }

    /** Whether an unknown member is about to be reported that probably means the version. */
    private static boolean isMisspelt(Located.Obj root, RootType type) {
        Shape shape = Shape.of(type.type());
        return root.members().stream()
                .map(Located.Member::name)
                .filter(name -> shape.property(name).isEmpty())
                .anyMatch(name -> Nearest.to(name, Reports.names(shape, ValueReading.ABOUT_THE_FILE))
                        .filter("schemaVersion"::equals)
                        .isPresent());
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

    private void stringDue(Located value, Path path) {
        if (value instanceof Located.Null) {
            reports.isNull(value, path);
        } else {
            reports.type("a string", value, path);
        }
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
