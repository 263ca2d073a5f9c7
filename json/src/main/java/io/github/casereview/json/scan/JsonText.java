package io.github.casereview.json.scan;

/** Writes located JSON on one line, numbers as spelled, nothing escaped beyond need. */
public final class JsonText {
    private JsonText() {}

    /** {@return the JSON text of a value} */
    public static String of(Located value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Located value, StringBuilder text) {
        if (value instanceof Located.Obj object) {
            members(object, text);
        } else if (value instanceof Located.Arr array) {
            items(array, text);
        } else if (value instanceof Located.Str string) {
            quote(string.value(), text);
        } else if (value instanceof Located.Num number) {
            text.append(number.spelling());
        } else if (value instanceof Located.Bool flag) {
            text.append(flag.value());
        } else {
            text.append("null");
        }
    }

    private static void members(Located.Obj object, StringBuilder text) {
        String separator = "{";
        for (Located.Member member : object.members()) {
            text.append(separator);
            quote(member.name(), text);
            text.append(':');
            write(member.value(), text);
            separator = ",";
        }
        text.append(object.members().isEmpty() ? "{}" : "}");
    }

    private static void items(Located.Arr array, StringBuilder text) {
        String separator = "[";
        for (Located item : array.items()) {
            text.append(separator);
            write(item, text);
            separator = ",";
        }
        text.append(array.items().isEmpty() ? "[]" : "]");
    }

    /** Writes a string with the escapes that JSON demands and no others. */
    public static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i), text);
        }
        text.append('"');
    }

    private static void character(char c, StringBuilder text) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            default -> {
                if (c < ' ') {
                    text.append(String.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
