package io.github.casereview.validation.cli;

import io.github.casereview.validation.cli.input.StandardInput;
import io.github.casereview.validation.profile.Profile;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65_536);
        Console console = new Console(
                StandardInput.stream(),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Terminal.isStandardError(),
                Terminal.isStandardOutput() && Terminal.showsColour(System.getenv()));
        System.exit(run(console, arguments));
    }

    /** Runs a command without standard input and answers its exit status. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(new Console(InputStream.nullInputStream(), out, err, false), arguments);
    }

    /** Runs a command and answers its exit status. */
    static int run(Console console, String... arguments) {
        StringWriter help = new StringWriter();
        int status;
        try {
            status = commandLine(console)
                    .setOut(new PrintWriter(help))
                    .setErr(new PrintWriter(help))
                    .execute(arguments);
            console.print(help.toString());
        } catch (OutOfMemoryError | StackOverflowError e) {
            status = console.failed();
        }
        return console.isBroken() ? ExitStatus.NOTHING_DONE : status;
    }

    /** A path that begins with an at sign is a path, and no file of arguments. */
    private static CommandLine commandLine(Console console) {
        return new CommandLine(new Main(), new CommandFactory(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .registerConverter(Profile.class, Main::profile)
                .registerConverter(LocalDate.class, Main::day)
                .setParameterExceptionHandler((wrong, parsed) -> console.misused(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> console.failed());
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("expected a date such as 2026-11-21");
        }
    }

    private static Profile profile(String name) {
        try {
            return Profile.of(name);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
