package io.github.casereview.validation.lint.detect.place;

import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Set;

/**
 * The name of a school in small letters: a saint, or words where prose would have an article before the sort of school,
 * as in {@code at example primary school}.
 */
final class SmallSchoolName {
    private static final int MOST_SORTS = 8;
    private static final int MOST_NAMES = 3;
    private static final int LEAST = 4;

    /** After these a sort of school has an article before it, and a name has none. */
    private static final Set<String> LEADS =
            Set.of(("at attended attends attending from joined joins joining left goes went in by"
                            + " near of to started starts visited rang told contacted informed called")
                    .split(" "));

    private static final Set<String> SURE = Set.of(
            "at",
            "attended",
            "attends",
            "attending",
            "joined",
            "joins",
            "joining",
            "left",
            "started",
            "starts",
            "goes");

    /** Words that stand before a school of any name. */
    private static final Set<String> COMMON = Set.of(("the a an this that these those no any some each every all both"
                    + " his her its their our your my own whose which another other same different local nearby new old"
                    + " big small large good better best poor high higher lower rural urban inner city town village"
                    + " area private public state faith single mixed part full time term home whole current previous"
                    + " former next last first second third receiving host feeder junior senior alternative specialist"
                    + " hospital summer winter spring sunday saturday weekend morning evening night daily after before"
                    + " between during very early late within into onto with without through than and or for on as"
                    + " not only"
                    + " just more most less such one two four five six seven eight nine ten premature when where"
                    + " while until since because they he she it we you who"
                    + " attend start leave change miss enter join visit contact tell ask call ring inform avoid return"
                    + " refuse find choose reach enjoy like hate skip finish begin resume access help engage involve"
                    + " close fund make take give have provide meet drop walk drive catch drama music dance business"
                    + " language medium military agriculture university child children family parent parents staff")
            .split(" "));

    private static final Set<String> ENDINGS =
            Set.of("ing", "ed", "ly", "ous", "ive", "able", "ful", "less", "tion", "ment", "al", "ance", "ence", "ity");

    private final Tokens tokens;
    private final Set<String> sorts;
    private final boolean children;
    private boolean saint;

    /** Before a word that may mean children, fewer words lead to a school. */
    SmallSchoolName(Tokens tokens, Set<String> sorts, boolean children) {
        this.tokens = tokens;
        this.sorts = sorts;
        this.children = children;
    }

    /** The first token of the name before a word for a school, or -1. */
    int before(int school) {
        int at = previous(school);
        for (int i = 0; i < MOST_SORTS && sorts.contains(tokens.word(at)); i++) {
            at = previous(at);
        }
        int from = -1;
        for (int names = 0; names < MOST_NAMES && !saint && isName(at); names++) {
            saint = isSaint(tokens.word(at));
            from = tokens.size(at) > 1 ? at : from;
            at = previous(at);
        }
        return from >= 0 && (saint || isLed(from)) ? from : -1;
    }

    /** Whether the name found is that of a saint. */
    boolean isSaint() {
        return saint;
    }

    private boolean isName(int at) {
        String word = tokens.word(at);
        boolean known = COMMON.contains(word)
                || LEADS.contains(word)
                || sorts.contains(word)
                || ENDINGS.stream().anyMatch(word::endsWith);
        boolean possessive = word.equals("s") && tokens.is(at - 1, '\'');
        return tokens.kind(at) == TokenKind.WORD && (possessive || isSaint(word) || (word.length() >= LEAST && !known));
    }

    private static boolean isSaint(String word) {
        return word.equals("st") || word.equals("saint");
    }

    /** Whether a name can begin here: a sentence or bracket does, or what leads to a school stands before. */
    private boolean isLed(int from) {
        int before = tokens.beforeGap(from - 1);
        TokenKind kind = tokens.kind(before);
        boolean begins = kind == TokenKind.NOTHING || tokens.isOneOf(before, "(.:;[\"\u201C");
        return (begins && !children) || (children ? SURE : LEADS).contains(tokens.word(before));
    }

    /** The word before, past a gap, and an apostrophe, a hyphen or the full stop of a saint. */
    private int previous(int index) {
        int at = index - 1;
        while (index - at <= 3 && (tokens.kind(at) == TokenKind.GAP || isJoint(at))) {
            at--;
        }
        return at;
    }

    private boolean isJoint(int at) {
        return tokens.isOneOf(at, "'-&") || (tokens.is(at, '.') && isSaint(tokens.word(at - 1)));
    }
}
