package io.github.casereview.validation.cli;

import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Hands the console, and the clock where it matters, to the commands. */
final class CommandFactory implements IFactory {
    private final Console console;
    private final Clock clock;

    CommandFactory(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console, clock));
        } else if (type == SchemaCommand.class) {
            return type.cast(new SchemaCommand(console));
        } else if (type == FormatCommand.class) {
            return type.cast(new FormatCommand(console));
        } else if (type == RulesCommand.class) {
            return type.cast(new RulesCommand(console));
        } else if (type == ExplainCommand.class) {
            return type.cast(new ExplainCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
