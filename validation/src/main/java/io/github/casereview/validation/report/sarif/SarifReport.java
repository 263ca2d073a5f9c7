package io.github.casereview.validation.report.sarif;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.book.Release;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports in SARIF 2.1.0, which code hosts and editors show beside the lines of a file.
 *
 * <p>What stands at a place is in it only where the issues hold it. What waivers let stand is counted as {@code waived}
 * among the properties of the file and of the run; why it may stand is not told.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final SarifRules rules;
    private final ArrayNode results = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode artifacts = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode notifications = JsonNodeFactory.instance.arrayNode();
    private boolean isAllRead = true;
    private long waived;

    private SarifReport(List<Report> reports) {
        rules = SarifRules.of(reports);
        reports.forEach(this::add);
    }

    /** {@return the reports as one run, on one line} */
    public static String of(List<Report> reports) {
        return new SarifReport(reports).log().toString() + "\n";
    }

    private ObjectNode log() {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        driver(run.putObject("tool").putObject("driver"));
        ObjectNode invocation = run.putArray("invocations").addObject();
        invocation.put("executionSuccessful", isAllRead);
        if (!notifications.isEmpty()) {
            invocation.set("toolExecutionNotifications", notifications);
        }
        run.set("artifacts", artifacts);
        run.put("columnKind", "utf16CodeUnits");
        run.set("results", results);
        waived(waived, run);
        return log;
    }

    private void driver(ObjectNode driver) {
        driver.put("name", "casereview");
        driver.put("version", Release.version());
        driver.put("semanticVersion", Release.version());
        driver.set("rules", rules.descriptors());
    }

    private static void waived(long count, ObjectNode owner) {
        if (count > 0) {
            owner.putObject("properties").put("waived", count);
        }
    }

    private void add(Report report) {
        SarifLocations locations = new SarifLocations(report.path(), artifacts.size());
        locations.artifact().ifPresent(location -> {
            ObjectNode artifact = artifacts.addObject();
            artifact.set("location", location);
            artifact.put("mimeType", "application/json");
            waived(report.waived(), artifact);
        });
        waived += report.waived();
        report.issues().forEach(issue -> results.add(result(issue, locations)));
        isAllRead &= report.issues().stream().noneMatch(issue -> issue.stage() == Stage.IO);
        if (report.suppressed() > 0) {
            notifications.add(suppressed(report.suppressed(), locations));
        }
    }

    private ObjectNode result(Issue issue, SarifLocations locations) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("ruleId", issue.code());
        result.put("ruleIndex", rules.index(issue.code()));
        result.put("level", level(issue.severity()));
        result.putObject("message").put("text", message(issue));
        result.putArray("locations").add(locations.of(issue));
        if (!issue.related().isEmpty()) {
            result.set("relatedLocations", locations.related(issue.related()));
        }
        result.set("properties", properties(issue));
        return result;
    }

    private static String message(Issue issue) {
        return issue.message()
                + issue.suggestion().map(name -> ", did you mean " + name).orElse("");
    }

    private static ObjectNode properties(Issue issue) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties.put("stage", issue.stage().word());
        issue.suggestion().ifPresent(name -> properties.put("suggestion", name));
        issue.span()
                .ifPresent(span -> properties.putArray("span").add(span.start()).add(span.end()));
        issue.record().ifPresent(number -> properties.put("record", number));
        return properties;
    }

    private static ObjectNode suppressed(int count, SarifLocations locations) {
        ObjectNode notification = JsonNodeFactory.instance.objectNode();
        notification.put("level", "warning");
        notification.putObject("message").put("text", count + " more issues are not listed");
        locations
                .artifact()
                .ifPresent(artifact -> notification
                        .putArray("locations")
                        .addObject()
                        .putObject("physicalLocation")
                        .set("artifactLocation", artifact));
        return notification;
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }
}
