package io.github.casereview.validation.cli;

import io.github.casereview.json.suggestion.Nearest;
import io.github.casereview.validation.book.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what one code means. */
@Command(
        name = "explain",
        description = "Prints what one code means, with an example that holds and one that breaks it.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1",
            paramLabel = "CODE",
            description = "a code from a report, as in REFERENCE_UNRESOLVED; casereview rules lists them all")
    private String code = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> text = Catalogue.explain(code);
        if (text.isEmpty()) {
            console.trouble("casereview: no such code" + meant() + "; see: casereview rules\n");
            return ExitStatus.NOTHING_DONE;
        }
        console.print(text.get());
        return ExitStatus.OK;
    }

    private String meant() {
        List<String> codes =
                Catalogue.entries().stream().map(Catalogue.Entry::code).toList();
        return Nearest.to(code, codes).map(near -> ", did you mean " + near).orElse("");
    }
}
