package io.github.casereview.json.fault;

import io.github.casereview.json.issue.Place;
import io.github.casereview.json.scan.JsonText;
import java.util.Random;

/** Prints nodes in any layout and notes where each stands; counts lines and columns by itself. */
final class Printer {
    private static final String[] BLANKS = {"", "", "", " ", "  ", "\t", "\n", "\r\n", "\r ", "\n\n  "};

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int column = 1;

    Printer(long seed) {
        this.random = new Random(seed);
    }

    String print(Node root) {
        value(root, "");
        blank();
        return text.toString();
    }

    private void value(Node node, String pointer) {
        note(node, pointer);
        if (node.entries != null) {
            object(node, pointer);
        } else if (node.items != null) {
            array(node, pointer);
        } else {
            put(node.raw);
        }
    }

    private void object(Node node, String pointer) {
        put("{");
        String separator = "";
        for (Entry entry : node.entries) {
            put(separator);
            blank();
            String here = entry.isPlain() || entry.name.equals("schemaVersion") ? pointer + "/" + entry.name : pointer;
            note(entry, here);
            put(name(entry));
            blank();
            put(":");
            blank();
            value(entry.value, here);
            separator = ",";
        }
        blank();
        put("}");
    }

    private void array(Node node, String pointer) {
        put("[");
        for (int i = 0; i < node.items.size(); i++) {
            put(i == 0 ? "" : ",");
            blank();
            value(node.items.get(i), pointer + "/" + i);
        }
        blank();
        put("]");
    }

    private static String name(Entry entry) {
        StringBuilder name = new StringBuilder();
        JsonText.quote(entry.name, name);
        if (entry.escaped) {
            name.replace(1, 2, String.format("\\u%04x", (int) entry.name.charAt(0)));
        }
        return name.toString();
    }

    private void note(Placed placed, String pointer) {
        placed.offset = text.length();
        placed.place = new Place(pointer, line, column);
    }

    private void blank() {
        put(BLANKS[random.nextInt(BLANKS.length)]);
    }

    private void put(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && !part.startsWith("\n", i + 1));
            line += endsLine ? 1 : 0;
            column = endsLine ? 1 : column + 1;
        }
        text.append(part);
    }
}
