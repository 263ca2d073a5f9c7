package io.github.casereview.json.mapper;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says that what an application's mapper was to read as a type of the model is not one, and everything that is wrong.
 *
 * <p>Its message holds codes and places and nothing of the data, nor the keys of the application's maps.
 */
public final class InvalidReviewException extends MismatchedInputException {
    private static final long serialVersionUID = 1L;
    private static final int LISTED = 10;

    private final transient @Nullable List<Issue> issues;
    private final int suppressed;

    InvalidReviewException(@Nullable JsonParser parser, Class<?> type, List<Issue> issues, int suppressed) {
        super(parser, words(issues, suppressed), location(issues));
        this.issues = List.copyOf(issues);
        this.suppressed = suppressed;
        _targetType = type;
    }

    /**
     * {@return everything that is wrong, in document order, at most a thousand} Pointers begin at the root of the
     * document, as far as the names in it are plain. A line or column is 0 where it is not known for certain: a parser of
     * bytes knows no column after a name beyond ASCII, or after an escape in a string with characters beyond ASCII, on
     * the same line, and none at all where comments are allowed.
     */
    public List<Issue> issues() {
        return issues == null ? List.of() : issues;
    }

    /** {@return how many more issues there are than are listed} */
    public int suppressed() {
        return suppressed;
    }

    private static String words(List<Issue> issues, int suppressed) {
        int more = Math.max(0, issues.size() - LISTED) + suppressed;
        return issues.stream().limit(LISTED).map(InvalidReviewException::words).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String words(Issue issue) {
        Place place = issue.place();
        String where = place.pointer().isEmpty() ? "the root" : place.pointer();
        return issue.code() + " at " + where
                + (place.isLocated() ? " (" + place.line() + ":" + place.column() + ")" : "");
    }

    private static TokenStreamLocation location(List<Issue> issues) {
        Place first = issues.get(0).place();
        return new TokenStreamLocation(ContentReference.redacted(), -1, first.line(), first.column());
    }

    /** Without the keys of the application's maps, which databind would add. */
    @Override
    protected String _buildMessage() {
        return String.valueOf(getOriginalMessage());
    }
}
