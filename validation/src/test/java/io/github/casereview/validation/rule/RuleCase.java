package io.github.casereview.validation.rule;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.profile.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A review, or a part of one, and what a rule has to say of it.
 *
 * <p>The text holds the properties of a record beside those that every record has. A mark, ►, stands before each place
 * at which the rule is broken, so that line and column need no counting.
 */
public final class RuleCase {
    static final String MARK = "►";

    private static final String REVIEW = """
            {"schemaVersion": "case-review/1-draft", "id": "north/ash", "labels": [{"text": "Ash"}]""";
    private static final String COLLECTION = """
            {"schemaVersion": "review-collection/1-draft", "id": "north/digest", "labels": [{"text": "Digest"}]""";

    /** What a case shows. */
    public enum Kind {
        HOLDS,
        BREAKS,
        EDGE
    }

    /** One breach that is expected. */
    record Expected(
            String pointer,
            List<String> related,
            Severity severity,
            String message,
            String suggestion,
            Optional<Span> span) {}

    private final Rule rule;
    private final Kind kind;
    private final String sentence;
    private String body;
    private final List<Expected> expected = new ArrayList<>();
    private String opening = REVIEW;
    private String profile = "";
    private String asOf = "";

    private RuleCase(Rule rule, Kind kind, String sentence, String body) {
        this.rule = rule;
        this.kind = kind;
        this.sentence = sentence;
        this.body = body;
    }

    /** A case that keeps the rule. */
    public static RuleCase holds(Rule rule, String sentence, String body) {
        return new RuleCase(rule, Kind.HOLDS, sentence, body);
    }

    /** A case that breaks the rule, at each {@link #at}. */
    public static RuleCase breaks(Rule rule, String sentence, String body) {
        return new RuleCase(rule, Kind.BREAKS, sentence, body);
    }

    /** A case just on one side of what the rule allows: the one side if it has an {@link #at}, the other if not. */
    public static RuleCase edge(Rule rule, String sentence, String body) {
        return new RuleCase(rule, Kind.EDGE, sentence, body);
    }

    /** The text is of a collection, not of a review. */
    public RuleCase inCollection() {
        opening = COLLECTION;
        return this;
    }

    /** The record is held to a profile. */
    public RuleCase under(String name) {
        profile = name;
        return this;
    }

    /** The record is of a nation. */
    public RuleCase in(String nation) {
        body = "\"jurisdiction\": \"" + nation + "\",\n" + body;
        return this;
    }

    /** The record is checked on a day. */
    public RuleCase asOf(String day) {
        asOf = day;
        return this;
    }

    /** A checker as this case wants it. */
    public ReviewChecker checker(ReviewChecker usual) {
        ReviewChecker held = profile.isEmpty() ? usual : usual.under(Profile.of(profile));
        return asOf.isEmpty() ? held : held.asOf(LocalDate.parse(asOf));
    }

    /** What the case is checked under, in words; empty for nothing. */
    public String given() {
        return Stream.of(profile.isEmpty() ? "" : "under " + profile, asOf.isEmpty() ? "" : "as of " + asOf)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A breach at a pointer, beside others. */
    public RuleCase at(String pointer, String... related) {
        expected.add(new Expected(pointer, List.of(related), rule.severity(), "", "", Optional.empty()));
        return this;
    }

    /** The last breach has another severity than the rule. */
    public RuleCase as(Severity severity) {
        Expected last = last();
        expected.add(new Expected(last.pointer, last.related, severity, last.message, last.suggestion, last.span));
        return this;
    }

    /** The last breach has a message, word for word. */
    public RuleCase saying(String message) {
        Expected last = last();
        expected.add(new Expected(last.pointer, last.related, last.severity, message, last.suggestion, last.span));
        return this;
    }

    /** The last breach suggests a name of ours. */
    public RuleCase suggesting(String name) {
        Expected last = last();
        expected.add(new Expected(last.pointer, last.related, last.severity, last.message, name, last.span));
        return this;
    }

    /** The last breach is over a part of the text. */
    public RuleCase over(int start, int end) {
        Expected last = last();
        Optional<Span> span = Optional.of(new Span(start, end));
        expected.add(new Expected(last.pointer, last.related, last.severity, last.message, last.suggestion, span));
        return this;
    }

    private Expected last() {
        return expected.remove(expected.size() - 1);
    }

    public Rule rule() {
        return rule;
    }

    public Kind kind() {
        return kind;
    }

    List<Expected> expected() {
        return expected;
    }

    /** The whole text, marks included. */
    String marked() {
        return body.isBlank() ? opening + "}\n" : opening + ",\n" + body + "}\n";
    }

    /** The whole text. */
    public String text() {
        return marked().replace(MARK, "");
    }

    /** The record that the text holds. */
    public ReviewRecord record() {
        return ReviewJson.recordReader().read(text()).value().orElseThrow();
    }

    @Override
    public String toString() {
        return rule.code() + " " + (kind == Kind.EDGE ? "(edge)" : kind.name().toLowerCase(java.util.Locale.ROOT))
                + ": " + sentence;
    }
}
