package io.github.casereview.json;

/**
 * Every code list, open or closed, as one JSON text for partners: codes, labels, editions, and when each may be used.
 *
 * <p>In Java the same lists are {@link io.github.casereview.code.list.CodeLists} and the enums of the model.
 */
public final class ReviewCodeLists {
    private ReviewCodeLists() {}

    /** {@return the lists, the same text as the file in this jar} */
    public static String json() {
        return SchemaFile.read("code-lists.json");
    }
}
