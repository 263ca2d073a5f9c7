package io.github.casereview.json.read;

import io.github.casereview.code.Code;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.migration.UpToDate;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.shape.StringConstraint;
import io.github.casereview.json.suggestion.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Words structure issues and puts them at their places. */
final class Reports {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]{1,64}");
    private static final int LISTED = 10;
    private static final String GUIDE = "core/docs/codes.md";

    private final Written written;
    private final Issues issues;
    private final Damage damage;
    private final boolean values;

    Reports(Written written, Issues issues, Damage damage, boolean values) {
        this.written = written;
        this.issues = issues;
        this.damage = damage;
        this.values = values;
    }

    /** Reports an unknown property and answers which of ours it probably means. */
    Optional<String> unknown(Shape shape, Set<String> reserved, Located.Member member, Path object) {
        damage.touch(object);
        boolean past = issues.isPast(member.nameStart());
        Optional<String> meant = Nearest.to(member.name(), past ? shape.requiredNames() : names(shape, reserved));
        if (past) {
            issues.pass(ReaderCode.PROPERTY_UNKNOWN.severity());
            return meant;
        }
        String found = PLAIN.matcher(member.name()).matches() ? member.name() : "a name" + odd(member.name());
        name(
                ReaderCode.PROPERTY_UNKNOWN,
                member,
                object,
                "expected a property of " + one(shape) + ", found " + found,
                issue -> suggesting(issue, meant));
        return meant;
    }

    /** The names that a member can have: those of the properties, and those that are about the file. */
    static List<String> names(Shape shape, Set<String> reserved) {
        List<String> names = new ArrayList<>(shape.names());
        names.addAll(reserved);
        return names;
    }

    /** Says that a document was read as one of an older version; nothing is wrong with it. */
    void older(UpToDate brought) {
        Located.Str version = brought.version();
        ReaderCode code = ReaderCode.SCHEMA_VERSION_OLDER;
        String message = "expected " + brought.current() + ", found " + version.value()
                + "; read as that, and writing it brings it up to date";
        add(code, version.start(), () -> code.at(written.place("/schemaVersion", version.start()), message));
    }

    void duplicate(Located.Member first, Located.Member second, Path object) {
        damage.touch(object);
        name(
                ReaderCode.PROPERTY_DUPLICATE,
                second,
                object,
                "expected each property once, found one again",
                issue -> issue.withRelated(
                        List.of(written.place(namePath(first, object).pointer(), first.nameStart()))));
    }

    void extensionName(Located.Member member, Path object, StringConstraint constraint) {
        damage.touch(object);
        String message = "expected " + constraint.expected() + ", found another name";
        name(ReaderCode.EXTENSION_NAME_MALFORMED, member, object, message, issue -> issue);
    }

    void missing(Shape shape, Property property, Located object, Path path) {
        String message = "expected " + one(shape) + " to have " + property.name() + ", found none";
        value(ReaderCode.PROPERTY_MISSING, object, path, message, Optional.empty());
    }

    void isNull(Located value, Path path) {
        value(
                ReaderCode.VALUE_NULL,
                value,
                path,
                "expected a value, or the property left out, found null",
                Optional.empty());
    }

    void type(String expected, Located value, Path path) {
        value(
                ReaderCode.TYPE_MISMATCH,
                value,
                path,
                "expected " + expected + ", found " + typeOf(value),
                Optional.empty());
    }

    void malformed(StringConstraint constraint, Located.Str value, Path path) {
        String message = "expected " + constraint.expected() + ", found " + what(value.value());
        value(constraint.code(), value, path, message, Optional.empty());
    }

    void code(Property property, Located.Str value, Path path) {
        code(property.codes(), value, path);
    }

    void code(Map<String, ? extends Code> codes, Located.Str value, Path path) {
        String found = value.value().isBlank() ? "a blank string" : "another string";
        Optional<String> suggestion =
                issues.isPast(value.start()) ? Optional.empty() : Nearest.to(value.value(), codes.keySet());
        String message = "expected one of " + listed(codes) + ", found " + found;
        value(ReaderCode.CODE_UNKNOWN, value, path, message, suggestion);
    }

    /** The codes, or where to look them up. */
    private static String listed(Map<String, ? extends Code> codes) {
        if (codes.size() > LISTED) {
            String list = codes.values().iterator().next().getScheme();
            return codes.size() + " codes, listed in " + GUIDE + " under " + list;
        }
        return String.join(", ", codes.keySet());
    }

    void number(ReaderCode code, Located value, Path path, String found) {
        value(code, value, path, "expected " + code.expected() + ", found " + found, Optional.empty());
    }

    void value(ReaderCode code, Located value, Path path, String message, Optional<String> suggestion) {
        damage.touchAround(path);
        add(code, value.start(), () -> {
            Issue issue = code.at(written.place(path.pointer(), value.start()), message);
            Issue shown = values ? issue.withValue(written.excerpt(value.start(), value.end())) : issue;
            return suggesting(shown, suggestion);
        });
    }

    private void name(
            ReaderCode code, Located.Member member, Path object, String message, UnaryOperator<Issue> details) {
        add(code, member.nameStart(), () -> {
            Path path = namePath(member, object);
            Issue issue = details.apply(code.at(written.place(path.pointer(), member.nameStart()), message));
            return values
                    ? issue.withValue(
                            written.excerpt(member.nameStart(), member.value().end()))
                    : issue;
        });
    }

    /** Past the issues that are kept, none is made. */
    private void add(ReaderCode code, int offset, Supplier<Issue> issue) {
        if (issues.isPast(offset)) {
            issues.pass(code.severity());
        } else {
            issues.add(offset, issue.get());
        }
    }

    private static Issue suggesting(Issue issue, Optional<String> suggestion) {
        return suggestion.map(issue::withSuggestion).orElse(issue);
    }

    static Path namePath(Located.Member member, Path object) {
        return PLAIN.matcher(member.name()).matches() ? object.member(member.name()) : object;
    }

    private static String one(Shape shape) {
        if (shape.type() == RootType.WAIVERS.type()) {
            return shape.words();
        }
        String words = shape.words();
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    private static String what(String value) {
        if (value.isBlank()) {
            return "a blank string";
        }
        return "another string of " + value.length() + (value.length() == 1 ? " character" : " characters");
    }

    private static String odd(String name) {
        return name.codePoints()
                .filter(each -> Character.getType(each) == Character.FORMAT || Character.isISOControl(each))
                .mapToObj(each -> String.format(Locale.ROOT, " with U+%04X", each))
                .findFirst()
                .orElse(" with characters beyond letters, digits and underscore");
    }

    static String typeOf(Located value) {
        if (value instanceof Located.Obj) {
            return "an object";
        } else if (value instanceof Located.Arr) {
            return "an array";
        } else if (value instanceof Located.Str) {
            return "a string";
        } else if (value instanceof Located.Num) {
            return "a number";
        }
        return value instanceof Located.Bool ? "a boolean" : "null";
    }
}
