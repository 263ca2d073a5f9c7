package io.github.casereview.json.migration;

import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.RootType;
import java.util.function.UnaryOperator;

/**
 * One step that brings the documents of one root from one schema version to the next.
 *
 * @param root the type of root
 * @param from the version that is read, as in {@code 1}
 * @param to the version that comes of it
 * @param step changes the document; whatever it moves keeps its offsets, and what it adds takes those of something that
 *     is there
 */
public record Migration(RootType root, String from, String to, UnaryOperator<Located.Obj> step) {
    /** {@return the {@code schemaVersion} of the documents that it takes} */
    String schemaVersion() {
        return root.rootName() + "/" + from;
    }

    /** Names the step, and not what it does. */
    @Override
    public String toString() {
        return schemaVersion() + " to " + to;
    }
}
