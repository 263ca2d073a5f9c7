package io.github.casereview.validation.report;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.issue.Severity;
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
 * @param status the HTTP status: 400 where the body is not JSON, 413 where it is too large, 422 where it is no valid
 *     review, 500 where a rule failed and nothing else is wrong
 * @param detail how much was found
 * @param issues what was found
 * @param suppressed how many more issues there are than are listed
 */
public record ProblemDetails(String type, String title, int status, String detail, List<Issue> issues, int suppressed) {
    private static final String RULE_FAILED = "RULE_FAILED";

    /** The media type of {@link #json()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The type of a problem with a body that could not be read as JSON. */
    public static final String UNREADABLE = "tag:casereview.github.io,2026:problem:review-unreadable";

    /** The type of a problem with a body that is JSON and no valid review. */
    public static final String INVALID = "tag:casereview.github.io,2026:problem:review-invalid";

    /** The type of a problem of the service: one of its rules ended with an error of its own. */
    public static final String FAILED = "tag:casereview.github.io,2026:problem:rule-failed";

    /** Keeps its own copy of the issues. */
    public ProblemDetails {
        issues = List.copyOf(issues);
    }

    /**
     * {@return the problem that a report tells of; the name of its file is left out}
     *
     * @throws IllegalArgumentException if the report holds no error, and so no problem
     */
    public static ProblemDetails of(Report report) {
        if (report.isOk()) {
            throw new IllegalArgumentException("report: expected at least one error, found none");
        }
        List<Issue> errors = report.issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
        if (errors.stream().allMatch(issue -> issue.code().equals(RULE_FAILED))) {
            return of(report, FAILED, "the review could not be checked", 500);
        } else if (errors.stream().anyMatch(issue -> issue.code().equals(ReaderCode.DOCUMENT_TOO_LARGE.name()))) {
            return of(report, UNREADABLE, "the review cannot be read", 413);
        }
        return errors.stream().anyMatch(ProblemDetails::stopsReading)
                ? of(report, UNREADABLE, "the review cannot be read", 400)
                : of(report, INVALID, "the review is not valid", 422);
    }

    private static ProblemDetails of(Report report, String type, String title, int status) {
        String detail = Totals.of(List.of(report)).issuesInWords();
        return new ProblemDetails(type, title, status, detail, report.issues(), report.suppressed());
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
