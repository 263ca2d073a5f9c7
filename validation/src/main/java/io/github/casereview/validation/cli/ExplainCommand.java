package io.github.casereview.validation.cli;

import io.github.casereview.validation.book.Catalogue;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what one code means. */
@Command(name = "explain", description = "Prints what one code means.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1", paramLabel = "CODE", description = "a code from a report")
    private String code = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> text = Catalogue.explain(code);
        if (text.isEmpty()) {
            console.trouble("casereview: no such code; see: casereview rules\n");
            return ExitStatus.NOTHING_DONE;
        }
        console.print(text.get());
        return ExitStatus.OK;
    }
}
