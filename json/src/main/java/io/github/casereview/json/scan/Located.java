package io.github.casereview.json.scan;

import java.util.List;

/** A JSON value with the offsets, in UTF-16 units of the decoded text, of its first unit and of the unit after its last. */
public sealed interface Located {
    /** {@return the offset of its first unit} */
    int start();

    /** {@return the offset of the unit after its last} */
    int end();

    /** An object; members in the order of the text, repeated names included. */
    record Obj(int start, int end, List<Member> members) implements Located {}

    /** One member of an object; the offset is that of the opening quote of its name. */
    record Member(int nameStart, String name, Located value) {}

    /** An array. */
    record Arr(int start, int end, List<Located> items) implements Located {}

    /** A string, decoded. */
    record Str(int start, int end, String value) implements Located {}

    /** A number, as spelled in the text. */
    record Num(int start, int end, String spelling) implements Located {}

    /** {@code true} or {@code false}. */
    record Bool(int start, int end, boolean value) implements Located {}

    /** {@code null}. */
    record Null(int start, int end) implements Located {}
}
