package io.github.casereview.validation.cli;

import io.github.casereview.validation.book.Release;
import io.github.casereview.validation.cli.input.StandardInput;
import io.github.casereview.validation.cli.option.Converters;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads, checks and formats files of serious case reviews. */
@Command(
        name = "casereview",
        description = "Reads, checks and formats files of serious case reviews.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%n",
        footer = {
            "casereview COMMAND --help says what a command takes.",
            "Exit status: 0 no error, 1 at least one, 2 where nothing could be done."
        },
        subcommands = {
            CheckCommand.class,
            SchemaCommand.class,
            FormatCommand.class,
            RulesCommand.class,
            ExplainCommand.class
        })
public final class Main implements Runnable {
    private static final String NAME = "casereview ";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Made by the command line. */
    public Main() {}

    /** Runs a command and ends with its exit status: 0, 1 with an error in a file, 2 where nothing could be done. */
    public static void main(String[] arguments) {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65_536);
        Console console = new Console(
                StandardInput.stream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Terminal.isStandardError(),
                Terminal.isStandardOutput() && Terminal.showsColour(System.getenv()));
        LastWords last = new LastWords();
        try {
            System.exit(run(console, arguments));
        } catch (VirtualMachineError | LinkageError e) {
            last.say();
        }
    }

    /** Runs a command without standard input and answers its exit status. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(new Console(InputStream.nullInputStream(), out, err, false), arguments);
    }

    /** Runs a command today, as London has it, and answers its exit status. */
    static int run(Console console, String... arguments) {
        return run(console, Clock.system(ZoneId.of("Europe/London")), arguments);
    }

    /** Runs a command at a time and answers its exit status. */
    static int run(Console console, Clock clock, String... arguments) {
        StringWriter help = new StringWriter();
        int status;
        try {
            status = commandLine(console, clock)
                    .setOut(new PrintWriter(help))
                    .setErr(new PrintWriter(help))
                    .execute(arguments);
            console.print(help.toString());
        } catch (VirtualMachineError | LinkageError e) {
            status = console.failed(e);
        }
        return console.isBroken() ? console.unheard(Terminal.isStandardOutputPiped()) : status;
    }

    /** A path that begins with an at sign is a path, and no file of arguments. */
    private static CommandLine commandLine(Console console, Clock clock) {
        CommandLine line = Converters.register(new CommandLine(new Main(), new CommandFactory(console, clock)))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, parsed) -> console.misused(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> console.failed(failure));
        line.getCommandSpec().version(NAME + Release.version());
        line.getSubcommands().values().forEach(each -> each.getCommandSpec().version(NAME + Release.version()));
        return line;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "expected a command: " + String.join(", ", spec.subcommands().keySet()));
    }
}
