package io.github.casereview.validation.cli;

import io.github.casereview.json.ReviewSchema;
import io.github.casereview.json.SchemaDraft;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of a root type. */
@Command(name = "schema", description = "Prints the JSON Schema of a root type.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--root",
            description = "case-review, review-collection, waivers or report",
            paramLabel = "NAME",
            defaultValue = "case-review")
    private String root = "case-review";

    @Option(names = "--draft", description = "2020-12 or 7", paramLabel = "DRAFT", defaultValue = "2020-12")
    private String draft = "2020-12";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<ReviewSchema> schema = ReviewSchema.of(root);
        Optional<SchemaDraft> version = SchemaDraft.of(draft);
        if (schema.isEmpty() || version.isEmpty()) {
            console.trouble("casereview: no such schema; roots: " + String.join(", ", ReviewSchema.rootNames())
                    + "; drafts: 2020-12, 7\n");
            return ExitStatus.NOTHING_DONE;
        }
        console.print(schema.get().text(version.get()));
        return ExitStatus.OK;
    }
}
