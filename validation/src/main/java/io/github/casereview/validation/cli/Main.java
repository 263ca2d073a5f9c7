package io.github.casereview.validation.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads, checks and formats files of serious case reviews. */
@Command(
        name = "casereview",
        description = "Reads, checks and formats files of serious case reviews.",
        mixinStandardHelpOptions = true,
        version = "casereview 0.1.0",
        subcommands = {
            CheckCommand.class,
            SchemaCommand.class,
            FormatCommand.class,
            RulesCommand.class,
            ExplainCommand.class
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Made by the command line. */
    public Main() {}

    /** Runs a command and ends with its exit status: 0, 1 with an error in a file, 2 where nothing could be done. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(out, new PrintStream(System.err, true, StandardCharsets.UTF_8), arguments);
        System.exit(status);
    }

    /** Runs a command and answers its exit status. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        Console console = new Console(out, err);
        CommandLine line = new CommandLine(new Main(), new CommandFactory(console))
                .setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> console.failed());
        int status = line.execute(arguments);
        return console.isBroken() ? ExitStatus.NOTHING_DONE : status;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
