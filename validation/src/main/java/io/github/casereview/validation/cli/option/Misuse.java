package io.github.casereview.validation.cli.option;

import io.github.casereview.json.suggestion.Nearest;
import io.github.casereview.validation.report.text.Printable;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was typed that cannot be understood, what was probably meant, and where there is help. */
public final class Misuse {
    private Misuse() {}

    /** {@return what is wrong, in two lines that are safe to print} */
    public static String told(ParameterException wrong) {
        return "casereview: " + Printable.of(trouble(wrong)) + "\nsee: "
                + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help\n";
    }

    private static String trouble(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        CommandLine line = wrong.getCommandLine();
        String typed = wrong.getUnmatched().get(0);
        if (typed.startsWith("-")) {
            List<String> options = line.getCommandSpec().options().stream()
                    .flatMap(option -> List.of(option.names()).stream())
                    .filter(name -> name.startsWith("--"))
                    .toList();
            return "expected an option that there is, found " + typed + meant(typed, options);
        }
        Collection<String> commands = line.getSubcommands().keySet();
        return commands.isEmpty()
                ? "expected nothing more, found " + typed
                : "expected a command, found " + typed + meant(typed, commands);
    }

    private static String meant(String typed, Collection<String> names) {
        return Nearest.to(typed, names).map(name -> ", did you mean " + name).orElse("");
    }

    private static String missing(ArgSpec missing) {
        return "expected " + missing.paramLabel() + ", found nothing";
    }
}
