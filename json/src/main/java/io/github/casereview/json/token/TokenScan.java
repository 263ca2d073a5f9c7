package io.github.casereview.json.token;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.scan.Positions;
import io.github.casereview.json.scan.TokenTree;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.TextFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Takes one value from an application's parser: its tokens as they are, whatever the parser allows. */
public final class TokenScan {
    private final JsonParser parser;
    private final TokenPlaces places;
    private final TokenTree tree = new TokenTree(Limits.STANDARD);

    /** Begins at the parser's current token. */
    public TokenScan(JsonParser parser) {
        this.parser = parser;
        this.places = new TokenPlaces(parser);
    }

    /** {@return the place of the parser's current token, for the offset 0} */
    public static Positions place(JsonParser parser) {
        TokenPlaces place = new TokenPlaces(parser);
        place.add(parser.currentTokenLocation());
        return place;
    }

    /** {@return where the tokens stand} */
    public Positions places() {
        return places;
    }

    /** {@return the value; the parser is then at its last token} */
    public Located read() throws TextFault {
        try {
            take(parser.currentToken());
            Located value = tree.root();
            while (value == null) {
                take(parser.nextToken());
                value = tree.root();
            }
            return value;
        } catch (StreamReadException | StreamConstraintsException e) {
            throw fault(ParserFault.of(e), e.getLocation());
        }
    }

    private void take(@Nullable JsonToken token) throws TextFault {
        places.add(parser.currentTokenLocation());
        if (token == null) {
            throw fault(new ParserFault(ReaderCode.END_UNEXPECTED, "the end of the input"), parser.currentLocation());
        }
        switch (token) {
            case START_OBJECT -> tree.startObject();
            case START_ARRAY -> tree.startArray();
            case END_OBJECT, END_ARRAY -> tree.end();
            case PROPERTY_NAME -> tree.name(name(parser.currentName()));
            case VALUE_STRING -> tree.string(string(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> tree.flag(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> tree.nothing();
            default ->
                throw fault(
                        new ParserFault(ReaderCode.TYPE_MISMATCH, "an object of the program"),
                        parser.currentTokenLocation());
        }
    }

    /** A parser is already past the colon when it answers a name. */
    private String name(String name) {
        places.decoded(name, -1);
        return name;
    }

    /** A parser that answers a string is just past its closing quote; no escape is as short as what it stands for. */
    private String string(String value) {
        long start = parser.currentTokenLocation().getByteOffset();
        long end = parser.currentLocation().getByteOffset();
        places.decoded(value, start < 0 || end < 0 ? -1 : end - start);
        return value;
    }

    private TextFault fault(ParserFault fault, @Nullable TokenStreamLocation location) {
        places.add(location);
        return new TextFault(
                fault.code(), places.count() - 1, "expected " + fault.code().expected() + ", found " + fault.found());
    }
}
