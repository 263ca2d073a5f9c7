package io.github.casereview.json.schema;

import tools.jackson.databind.node.ObjectNode;

/** What {@code check --format json} prints; the command line's tests hold it to what is printed. */
final class ReportSchema {
    private static final String TOTALS = "How much was found in all.";

    private final Definitions definitions;
    private final IssueSchema issues;

    ReportSchema(Definitions definitions, Wording wording) {
        this.definitions = definitions;
        this.issues = new IssueSchema(definitions, wording);
    }

    void fill(ObjectNode root) {
        root.put("title", "Report");
        root.put("description", "What checking some files found, as check --format json prints it.");
        new ObjectSchema(definitions, root)
                .list("files", "The files in the order they were checked.", "File", this::file)
                .refer("summary", TOTALS, "Summary", this::summary)
                .require("files", "summary");
    }

    private ObjectNode file() {
        return new ObjectSchema(definitions, Nodes.described("File", "What checking one file found."))
                .string("path", "The name of the file as it was given or found; - for standard input.")
                .list("issues", "What was found, in document order, at most a thousand.", "Issue", issues::issue)
                .number("suppressed", 0, "How many more issues there are than are listed.")
                .number("waived", 1, "How many issues of rules waivers let stand; left out if none.")
                .require("path", "issues", "suppressed");
    }

    private ObjectNode summary() {
        return new ObjectSchema(definitions, Nodes.described("Summary", TOTALS))
                .number("files", 0, "How many files were checked.")
                .number("errors", 0, "How many errors are listed.")
                .number("warnings", 0, "How many warnings are listed.")
                .number("infos", 0, "How many infos are listed.")
                .number("suppressed", 0, "How many issues are not listed.")
                .number("waived", 1, "How many issues of rules waivers let stand; left out if none.")
                .require("files", "errors", "warnings", "infos", "suppressed");
    }
}
