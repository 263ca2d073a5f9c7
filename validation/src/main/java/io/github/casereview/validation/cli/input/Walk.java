package io.github.casereview.validation.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Walks a folder; follows no link but the folder itself, and takes what cannot be entered for a file to report. */
final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Path real;
    private final List<Path> found = new ArrayList<>();

    private Walk(Path folder, Path real) {
        this.folder = folder;
        this.real = real;
    }

    /** The review files in a folder and the folders in it, in order. */
    static List<Path> through(Path folder) throws IOException {
        Walk walk = new Walk(folder, folder.toRealPath());
        Files.walkFileTree(walk.real, walk);
        return walk.found.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return isHidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && isReviewFile(file)) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        if (!isHidden(file)) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isReviewFile(Path file) {
        return !isHidden(file) && (String.valueOf(file.getFileName()).endsWith(".json") || InputFile.hasLines(file));
    }

    private boolean isHidden(Path file) {
        return !file.equals(real) && String.valueOf(file.getFileName()).startsWith(".");
    }

    private void add(Path file) {
        found.add(folder.resolve(real.relativize(file)));
    }
}
