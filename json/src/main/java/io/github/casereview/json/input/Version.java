package io.github.casereview.json.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** A file at one moment: tells later whether what was read since is of one version. */
record Version(java.nio.file.Path file, BasicFileAttributes attributes) {
    static Version of(java.nio.file.Path file) throws IOException {
        return new Version(file, Files.readAttributes(file, BasicFileAttributes.class));
    }

    long size() {
        return attributes.size();
    }

    /** Whether it was not written to; one that was deleted or replaced has been read as it was. */
    boolean isStill() throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            boolean other = !Objects.equals(now.fileKey(), attributes.fileKey());
            return other
                    || (now.size() == attributes.size()
                            && now.lastModifiedTime().equals(attributes.lastModifiedTime()));
        } catch (NoSuchFileException e) {
            return true;
        }
    }
}
