package io.github.casereview.validation.lint;

import io.github.casereview.source.Extension;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.value.ReviewValue;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Walks over the names, strings and numbers in what partners added. */
final class AddedTexts {
    private static final String EXTENSIONS = "extensions";
    private static final int MOST_NAME = 64;

    private AddedTexts() {}

    /** Looks at one text: the value it was added to, the way on from there, what it is, and the text. */
    @FunctionalInterface
    interface Look {
        void at(Node<ReviewValue> node, String path, TextUse use, String text);
    }

    static void each(ReviewIndex review, Look look) {
        for (Node<ReviewValue> node : review.all(ReviewValue.class)) {
            node.shape()
                    .property(EXTENSIONS)
                    .ifPresent(property -> property.elements(node.value())
                            .forEach(extension -> each(node, (Extension) extension, look)));
        }
    }

    private static void each(Node<ReviewValue> node, Extension extension, Look look) {
        String path = EXTENSIONS + "/" + extension.getName();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), extension.getJson())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    String way = path + way(parser.streamReadContext().getParent());
                    look.at(node, way, TextUse.ADDED_NAME, parser.currentName());
                } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    String way = path + way(parser.streamReadContext());
                    look.at(node, way, use(parser, token, path), parser.getString());
                }
            }
        } catch (JacksonException e) {
            look.at(node, path, TextUse.ADDED_NAME, extension.getJson());
        }
    }

    private static TextUse use(JsonParser parser, JsonToken token, String path) {
        if (token.isNumeric()) {
            return TextUse.ADDED_NAME;
        }
        return isOfBirth(path, parser.streamReadContext()) ? TextUse.ADDED_BIRTH : TextUse.ADDED;
    }

    /** Whether any name on the way down speaks of birth. */
    private static boolean isOfBirth(String path, TokenStreamContext context) {
        boolean birth = speaksOfBirth(path);
        for (TokenStreamContext at = context; at != null && !birth; at = at.getParent()) {
            birth = at.currentName() != null && speaksOfBirth(at.currentName());
        }
        return birth;
    }

    private static boolean speaksOfBirth(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("birth") || small.contains("dob");
    }

    /** The way down to a place, as far as the names on it are plain. */
    private static String way(TokenStreamContext context) {
        StringBuilder way = new StringBuilder();
        TokenStreamContext at = context;
        while (at != null && !at.inRoot()) {
            if (at.inArray()) {
                way.insert(0, "/" + at.getCurrentIndex());
            } else if (isPlain(at.currentName())) {
                way.insert(0, "/" + at.currentName());
            } else {
                way.setLength(0);
            }
            at = at.getParent();
        }
        return way.toString();
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= MOST_NAME
                && name.chars().allMatch(unit -> unit == '_' || (unit < 0x80 && Character.isLetterOrDigit(unit)));
    }
}
