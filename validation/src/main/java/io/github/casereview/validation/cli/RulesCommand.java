package io.github.casereview.validation.cli;

import io.github.casereview.validation.book.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints every code that a report can hold. */
@Command(name = "rules", description = "Prints every code that a report can hold.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    /** The forms of the list. */
    enum Format {
        TEXT,
        JSON
    }

    private final Console console;

    @Option(names = "--format", description = "text or json", defaultValue = "text")
    private Format format = Format.TEXT;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(format == Format.JSON ? Catalogue.json() : Catalogue.text());
        return ExitStatus.OK;
    }
}
