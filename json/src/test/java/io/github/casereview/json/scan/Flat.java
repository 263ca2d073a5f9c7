package io.github.casereview.json.scan;

import java.util.ArrayList;
import java.util.List;

/** A value as the list of its tokens, without places. */
final class Flat {
    private Flat() {}

    static List<String> of(Located value) {
        List<String> tokens = new ArrayList<>();
        add(value, tokens);
        return tokens;
    }

    private static void add(Located value, List<String> tokens) {
        if (value instanceof Located.Obj object) {
            tokens.add("{");
            object.members().forEach(member -> {
                tokens.add("name " + member.name());
                add(member.value(), tokens);
            });
            tokens.add("}");
        } else if (value instanceof Located.Arr array) {
            tokens.add("[");
            array.items().forEach(item -> add(item, tokens));
            tokens.add("]");
        } else {
            tokens.add(scalar(value));
        }
    }

    private static String scalar(Located value) {
        if (value instanceof Located.Str string) {
            return "string " + string.value();
        }
        if (value instanceof Located.Num number) {
            return "number " + number.spelling();
        }
        return value instanceof Located.Bool bool ? Boolean.toString(bool.value()) : "null";
    }
}
