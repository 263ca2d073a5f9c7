package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answer of a web service that cannot accept a review, after RFC 9457; it never holds what the review holds.
 *
 * @param type what sort of problem it is; one of the constants of this type
 * @param title the sort of problem in words
 * @param status the HTTP status: 400 where the body is not JSON or too large to be read, else 422
 * @param detail how much was found
 * @param issues what was found
 * @param suppressed how many more issues there are than are listed
 */
public record ProblemDetails(String type, String title, int status, String detail, List<Issue> issues, int suppressed) {
    /** The media type of {@link #json()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The type of a problem with a body that could not be read as JSON. */
    public static final String UNREADABLE = "tag:casereview.github.io,2026:problem:review-unreadable";

    /** The type of a problem with a body that is JSON and no valid review. */
    public static final String INVALID = "tag:casereview.github.io,2026:problem:review-invalid";

    /** Keeps its own copy of the issues. */
    public ProblemDetails {
        issues = List.copyOf(issues);
    }

    /**
     * {@return the problem that a report tells of; the name of its file is left out}
     *
     * @throws IllegalArgumentException if the report holds no issue, and so no problem
     */
    public static ProblemDetails of(Report report) {
        if (report.issues().isEmpty()) {
            throw new IllegalArgumentException("report: expected at least one issue, found none");
        }
        boolean isRead = report.issues().stream().noneMatch(ProblemDetails::stopsReading);
        return new ProblemDetails(
                isRead ? INVALID : UNREADABLE,
                isRead ? "the review is not valid" : "the review cannot be read",
                isRead ? 422 : 400,
                Totals.of(List.of(report)).issuesInWords(),
                report.issues(),
                report.suppressed());
    }

    private static boolean stopsReading(Issue issue) {
        return issue.stage() == Stage.IO || issue.stage() == Stage.SYNTAX || issue.stage() == Stage.LIMIT;
    }

    /** {@return the body of the answer, on one line} */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonMapper.builder().build().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("type", type);
            json.writeStringProperty("title", title);
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", detail);
            json.writeArrayPropertyStart("issues");
            issues.forEach(issue -> IssueJson.writeWithoutValue(issue, json));
            json.writeEndArray();
            json.writeNumberProperty("suppressed", suppressed);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** {@return type, status and detail; no messages} */
    @Override
    public String toString() {
        return "ProblemDetails{" + status + ", " + type + ", " + detail + "}";
    }
}
