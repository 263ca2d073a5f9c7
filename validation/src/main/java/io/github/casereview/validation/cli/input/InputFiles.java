package io.github.casereview.validation.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Turns the paths of a command line into files: folders are walked, in order of name, without hidden files or links. */
public final class InputFiles {
    private InputFiles() {}

    /** The files; where lines are asked for, those that are named hold one review a line, whatever their ending. */
    public static List<InputFile> of(List<String> names, boolean lines) {
        List<InputFile> files = new ArrayList<>();
        for (String name : names) {
            files.addAll(of(InputFile.named(name, lines)));
        }
        return files;
    }

    private static List<InputFile> of(InputFile named) {
        if (named.path().filter(Files::isDirectory).isEmpty()) {
            return List.of(named);
        }
        try {
            return Walk.through(named.path().get()).stream().map(InputFile::met).toList();
        } catch (IOException e) {
            return List.of(named);
        }
    }
}
