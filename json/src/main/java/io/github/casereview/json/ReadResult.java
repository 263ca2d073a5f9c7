package io.github.casereview.json;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.read.Origin;
import io.github.casereview.value.Thing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one text: a value, or the reasons why there is none, or both.
 *
 * @param <T> the type that was asked for
 */
public final class ReadResult<T> {
    private final @Nullable T partial;
    private final boolean whole;
    private final List<Issue> issues;
    private final int suppressed;
    private final Optional<Origin> origin;

    ReadResult(@Nullable T partial, boolean whole, List<Issue> issues, int suppressed, Optional<Origin> origin) {
        this.partial = partial;
        this.whole = whole;
        this.issues = List.copyOf(issues);
        this.suppressed = suppressed;
        this.origin = origin;
    }

    ReadResult<T> ofLine(int number) {
        List<Issue> numbered =
                issues.stream().map(issue -> issue.withRecord(number)).toList();
        return new ReadResult<>(partial, whole, numbered, suppressed, origin);
    }

    /** {@return the value; empty when there is any error, so that nothing broken is taken for whole} */
    public Optional<T> value() {
        return whole ? partial() : Optional.empty();
    }

    /** {@return what could be read in spite of errors: broken optional properties and broken elements are left out} */
    public Optional<T> partial() {
        return Optional.ofNullable(partial);
    }

    /** {@return what was found, in document order, at most a thousand} */
    public List<Issue> issues() {
        return issues;
    }

    /** {@return how many more issues there are than are listed} */
    public int suppressed() {
        return suppressed;
    }

    /** {@return whether there is no error} */
    public boolean isOk() {
        return whole;
    }

    /**
     * {@return where in the text something in the value stands}
     *
     * @param pointer a JSON Pointer into {@link #partial()}; the place holds the pointer into the text, which differs
     *     where elements were left out
     */
    public Place place(String pointer) {
        return origin.map(text -> text.place(pointer)).orElseGet(() -> Place.of(pointer));
    }

    /** {@return whether a structure issue stands at or beneath something in the value} */
    public boolean isDamaged(String pointer) {
        return origin.map(text -> text.isDamaged(pointer)).orElse(false);
    }

    /** {@return whether anything of a kind was left out of the value} */
    public boolean isRefused(Thing kind) {
        return origin.map(text -> text.isRefused(kind)).orElse(false);
    }

    /** {@return the JSON that stands at a pointer into the value, shortened; only for callers that may show values} */
    public Optional<String> excerpt(String pointer) {
        return origin.map(text -> text.excerpt(pointer));
    }

    /** {@return the same of a string, shortened only behind a part of it} */
    public Optional<String> excerpt(String pointer, Span part) {
        return origin.map(text -> text.excerpt(pointer, part));
    }
}
