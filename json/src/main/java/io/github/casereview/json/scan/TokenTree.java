package io.github.casereview.json.scan;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.Passed;
import io.github.casereview.json.text.Surrogates;
import io.github.casereview.json.text.TextFault;
import io.github.casereview.json.text.Utf8;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds located JSON from tokens that something else has read, within the limits of texts.
 *
 * <p>The offset of a value is the number of its first token, counted from 0.
 */
public final class TokenTree {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final Limits limits;
    private final Deque<Open> open = new ArrayDeque<>();
    private int tokens;
    private long size;
    private @Nullable Located root;

    /** A tree without a token. */
    public TokenTree(Limits limits) {
        this.limits = limits;
    }

    /** {@return the value at the root, or null as long as it is not complete} */
    public @Nullable Located root() {
        return root;
    }

    /** Takes an opening brace. */
    public void startObject() throws TextFault {
        open(new OpenObject(token()));
    }

    /** Takes an opening bracket. */
    public void startArray() throws TextFault {
        open(new OpenArray(token()));
    }

    /** Takes a closing brace or bracket. */
    public void end() throws TextFault {
        token();
        add(open.pop().close(tokens));
    }

    /** Takes the name of a member. */
    public void name(String name) throws TextFault {
        int at = token();
        if (name.length() > limits.nameLength()) {
            throw Passed.nameLength(limits.nameLength(), at);
        }
        paired(name, at);
        if (open.peek() instanceof OpenObject object) {
            object.name(at, name);
        }
    }

    /** Takes a decoded string. */
    public void string(String value) throws TextFault {
        int at = token();
        if (value.length() > limits.stringLength()) {
            throw Passed.stringLength(limits.stringLength(), at);
        }
        paired(value, at);
        add(new Located.Str(at, tokens, value));
    }

    /** Takes a number as spelled. */
    public void number(String spelling) throws TextFault {
        int at = token();
        if (spelling.length() > limits.numberLength()) {
            throw Passed.numberLength(limits.numberLength(), at);
        } else if (!NUMBER.matcher(spelling).matches()) {
            throw new TextFault(
                    ReaderCode.NUMBER_MALFORMED, at, "expected a JSON number, found another spelling of a number");
        }
        add(new Located.Num(at, tokens, spelling));
    }

    /** Takes {@code true} or {@code false}. */
    public void flag(boolean value) throws TextFault {
        int at = token();
        add(new Located.Bool(at, tokens, value));
    }

    /** Takes {@code null}. */
    public void nothing() throws TextFault {
        int at = token();
        add(new Located.Null(at, tokens));
    }

    private void open(Open container) throws TextFault {
        if (open.size() == limits.depth()) {
            throw Passed.depth(limits, container.start());
        }
        open.push(container);
    }

    private void add(Located value) {
        Open around = open.peek();
        if (around == null) {
            root = value;
        } else {
            around.add(value);
        }
    }

    private int token() throws TextFault {
        if (tokens == limits.tokens()) {
            throw Passed.tokens(limits, tokens);
        }
        return tokens++;
    }

    /** The text was at least as large as what was decoded from it. */
    private void paired(String decoded, int at) throws TextFault {
        size += Utf8.length(decoded);
        if (size > limits.documentBytes()) {
            throw Passed.documentBytes(limits);
        } else if (Surrogates.firstUnpaired(decoded) >= 0) {
            throw Surrogates.fault(at);
        }
    }
}
