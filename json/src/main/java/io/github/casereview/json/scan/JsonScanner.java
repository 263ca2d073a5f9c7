package io.github.casereview.json.scan;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Characters;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.Passed;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import io.github.casereview.json.text.TextGuess;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads a text as one JSON value, to the letter of RFC 8259; in one pass, without recursion. */
public final class JsonScanner {
    private final Cursor in;
    private final Limits limits;
    private final boolean keeping;
    private final Deque<Open> open = new ArrayDeque<>();
    private int tokens;

    private JsonScanner(String text, Limits limits, boolean keeping) {
        this.in = new Cursor(text);
        this.limits = limits;
        this.keeping = keeping;
    }

    /**
     * Reads the whole text; the first fault in the order of the text ends it.
     *
     * @throws TextFault if the text is not one JSON value within the limits
     */
    public static Located scan(SourceText source, Limits limits) throws TextFault {
        if (source.size() > limits.documentBytes()) {
            throw Passed.documentBytes(limits);
        }
        Located value;
        try {
            if (mayHaveTooMany(source.text(), limits.tokens())) {
                new JsonScanner(source.text(), limits, false).document();
            }
            value = new JsonScanner(source.text(), limits, true).document();
        } catch (TextFault scanned) {
            throw source.first(scanned);
        }
        if (source.fault().isPresent()) {
            throw source.fault().get();
        }
        return value;
    }

    /**
     * Whether a text may have more tokens than are allowed. It is then read once without keeping anything of it, so that
     * no memory is taken for what is refused.
     */
    private static boolean mayHaveTooMany(String text, int most) {
        return text.length() >= most && Marks.reach(text, most);
    }

    private Located document() throws TextFault {
        in.skipBlanks();
        if (in.atEnd()) {
            throw new TextFault(ReaderCode.INPUT_EMPTY, 0, "expected a JSON object, found nothing");
        }
        var format = TextGuess.of(in.text(), in.at());
        if (format.isPresent()) {
            throw TextGuess.fault(format.get());
        }
        Located root = value();
        in.skipBlanks();
        if (!in.atEnd()) {
            throw AfterEnd.fault(in.text(), root, in.at());
        }
        return root;
    }

    /** Begins values until one stands in nothing. */
    private Located value() throws TextFault {
        while (true) {
            Located ready = begin();
            while (ready != null) {
                Open around = open.peek();
                if (around == null) {
                    return ready;
                }
                if (keeping) {
                    around.add(ready);
                } else {
                    around.fill();
                }
                ready = goOn(around);
            }
        }
    }

    /** {@return a value that is complete, or null where a container was opened and is not empty} */
    private @Nullable Located begin() throws TextFault {
        in.skipBlanks();
        return switch (in.peek()) {
            case '{' -> open(new OpenObject(in.at()));
            case '[' -> open(new OpenArray(in.at()));
            default -> scalar();
        };
    }

    private Located scalar() throws TextFault {
        int start = in.at();
        int c = in.peek();
        if (c == '"') {
            token();
            String value = new StringScan(in, limits.stringLength(), Passed::stringLength).read();
            return new Located.Str(start, in.at(), value);
        }
        if (c == '-' || Characters.isDigit(c)) {
            token();
            return new NumberScan(in, limits.numberLength(), opened()).read();
        }
        if (Characters.isLetter(c)) {
            token();
        }
        return LiteralScan.read(in, open.peek());
    }

    private @Nullable Located open(Open container) throws TextFault {
        token();
        if (open.size() == limits.depth()) {
            throw Passed.depth(limits, in.at());
        }
        open.push(container);
        in.moveTo(in.at() + 1);
        in.skipBlanks();
        if (in.peek() == container.closer()) {
            return close();
        }
        if (container instanceof OpenObject object) {
            name(object);
        }
        return null;
    }

    /** {@return the container if it ends here, or null where a comma and what must follow it were read} */
    private @Nullable Located goOn(Open around) throws TextFault {
        in.skipBlanks();
        if (in.peek() == around.closer()) {
            return close();
        }
        if (in.peek() != ',') {
            throw in.unexpected(around.afterValue(), around.start());
        }
        in.moveTo(in.at() + 1);
        if (around instanceof OpenObject object) {
            name(object);
        }
        return null;
    }

    private void name(OpenObject object) throws TextFault {
        in.skipBlanks();
        int quote = in.at();
        if (in.peek() != '"') {
            String expected = object.isEmpty() ? "a property name or a closing brace" : "a property name";
            throw in.unexpected(expected, object.start());
        }
        token();
        object.name(quote, new StringScan(in, limits.nameLength(), Passed::nameLength).read());
        in.skipBlanks();
        if (in.peek() != ':') {
            throw in.unexpected("a colon", object.start());
        }
        in.moveTo(in.at() + 1);
    }

    private Located close() throws TextFault {
        token();
        in.moveTo(in.at() + 1);
        return open.pop().close(in.at());
    }

    private void token() throws TextFault {
        if (tokens == limits.tokens()) {
            throw Passed.tokens(limits, in.at());
        }
        tokens++;
    }

    private int opened() {
        Open around = open.peek();
        return around == null ? -1 : around.start();
    }
}
