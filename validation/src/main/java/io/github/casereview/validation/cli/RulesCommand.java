package io.github.casereview.validation.cli;

import io.github.casereview.validation.book.Catalogue;
import io.github.casereview.validation.cli.option.CatalogueFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints every code that a report can hold. */
@Command(name = "rules", description = "Prints every code that a report can hold.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json", defaultValue = "text")
    private CatalogueFormat format = CatalogueFormat.TEXT;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(format == CatalogueFormat.JSON ? Catalogue.json() : Catalogue.text());
        return ExitStatus.OK;
    }
}
