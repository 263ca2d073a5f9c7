package io.github.casereview.json.read;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.shape.StringConstraint;
import io.github.casereview.json.text.Located;
import io.github.casereview.json.text.Positions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words structure issues and puts them at their places. */
final class Reports {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_]{1,64}");
    private static final int LISTED = 10;

    private final Positions text;
    private final Issues issues;
    private final Damage damage;
    private final boolean values;

    Reports(Positions text, Issues issues, Damage damage, boolean values) {
        this.text = text;
        this.issues = issues;
        this.damage = damage;
        this.values = values;
    }

    /** Reports an unknown property and answers which of ours it probably means. */
    Optional<String> unknown(Shape shape, Located.Member member, Path object) {
        String found = PLAIN.matcher(member.name()).matches()
                ? "found " + member.name()
                : "found a name" + invisible(member.name());
        Issue issue = name(
                ReaderCode.PROPERTY_UNKNOWN, member, object, "expected a property of " + shape.words() + ", " + found);
        Optional<String> meant = Nearest.to(member.name(), shape.names());
        add(member.nameStart(), suggesting(issue, meant));
        return meant;
    }

    void duplicate(Located.Member first, Located.Member second, Path object) {
        Place before = text.place(namePath(first, object).pointer(), first.nameStart());
        Issue issue =
                name(ReaderCode.PROPERTY_DUPLICATE, second, object, "expected each property once, found it again");
        add(second.nameStart(), issue.withRelated(List.of(before)));
    }

    void extensionName(Located.Member member, Path object, StringConstraint constraint) {
        String message = "expected " + constraint.expected() + ", found another name";
        add(member.nameStart(), name(ReaderCode.EXTENSION_NAME_MALFORMED, member, object, message));
    }

    void missing(Shape shape, Property property, Located object, Path path) {
        String message = "expected " + shape.words() + " to have " + property.name() + ", found none";
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
        code(property.codes().keySet(), value, path);
    }

    void code(Collection<String> codes, Located.Str value, Path path) {
        String expected = codes.size() <= LISTED ? String.join(", ", codes) : "one of " + codes.size() + " codes";
        String found = value.value().isEmpty() ? "found an empty string" : "found another code";
        Optional<String> suggestion = Nearest.to(value.value(), codes);
        value(ReaderCode.CODE_UNKNOWN, value, path, "expected " + expected + ", " + found, suggestion);
    }

    void number(ReaderCode code, Located value, Path path, String found) {
        value(code, value, path, "expected " + code.expected() + ", found " + found, Optional.empty());
    }

    void value(ReaderCode code, Located value, Path path, String message, Optional<String> suggestion) {
        damage.touch(path);
        Issue issue = code.at(text.place(path.pointer(), value.start()), message);
        Issue shown = values ? issue.withValue(text.excerpt(value)) : issue;
        add(value.start(), suggesting(shown, suggestion));
    }

    private Issue name(ReaderCode code, Located.Member member, Path object, String message) {
        damage.touch(object);
        Path path = namePath(member, object);
        return code.at(text.place(path.pointer(), member.nameStart()), message);
    }

    private void add(int offset, Issue issue) {
        issues.add(offset, issue);
    }

    private static Issue suggesting(Issue issue, Optional<String> suggestion) {
        return suggestion.map(issue::withSuggestion).orElse(issue);
    }

    private static Path namePath(Located.Member member, Path object) {
        return PLAIN.matcher(member.name()).matches() ? object.member(member.name()) : object;
    }

    private static String what(String value) {
        if (value.isBlank()) {
            return "a blank string";
        }
        return "another string of " + value.length() + (value.length() == 1 ? " character" : " characters");
    }

    private static String invisible(String name) {
        return name.codePoints()
                .filter(each -> Character.getType(each) == Character.FORMAT || Character.isISOControl(each))
                .mapToObj(each -> String.format(" with U+%04X", each))
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
