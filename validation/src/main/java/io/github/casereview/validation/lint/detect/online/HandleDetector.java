package io.github.casereview.validation.lint.detect.online;

import io.github.casereview.validation.lint.detect.Detector;
import io.github.casereview.validation.lint.detect.Hit;
import io.github.casereview.validation.lint.detect.Start;
import io.github.casereview.validation.lint.detect.Starts;
import io.github.casereview.validation.lint.text.TokenKind;
import io.github.casereview.validation.lint.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Names of people on social media and in games: {@code @example}, {@code insta: example_1}, {@code example#0001}. */
public final class HandleDetector implements Detector {
    private static final int MOST = 12;
    private static final int TAG = 4;
    private static final Set<String> PLACES =
            Set.of(("instagram insta inst ig snapchat snap sc tiktok twitter facebook fb"
                            + " discord xbox psn playstation roblox kik telegram fortnite whatsapp youtube twitch"
                            + " reddit steam"
                            + " tumblr pinterest threads bluesky mastodon messenger skype minecraft bereal yubo"
                            + " onlyfans linkedin ticktock facbook facebok vinted")
                    .split(" "));

    /** Behind a place, these announce a name; behind the second sort, only one that looks like it. */
    private static final Set<String> SIGNS = Set.of("handle", "username", "gamertag", "screenname");

    private static final Set<String> LOOSE =
            Set.of("name", "user", "account", "profile", "id", "as", "is", "was", "tag", "called");

    /** Short names of places, that prose writes out. */
    private static final Set<String> SHORT = Set.of("insta", "inst", "ig", "snap", "sc", "psn", "kik", "fb");

    private static final Set<String> NUMBERED =
            Set.of("case", "ref", "reference", "no", "number", "item", "page", "issue", "table", "room", "line");
    private static final Set<String> NOT_NAMES =
            Set.of(("and or of in on at by to for from with was is were are had has"
                            + " who that which the a an her his their she he they it not used said told as when"
                            + " where but")
                    .split(" "));

    @Override
    public Starts starts() {
        return Starts.of(Start.JOINED).or(SIGNS).or(PLACES).orMarks("@_");
    }

    @Override
    public Optional<Hit> at(Tokens tokens, int index) {
        if (tokens.isSolid(index - 1)) {
            return Optional.empty();
        } else if (tokens.is(index, '@')) {
            Handle handle = new Handle(tokens, index + 1);
            Handle apart = new Handle(tokens, tokens.afterGap(index + 1));
            return handle.isName() || apart.isShaped() ? Hit.of(index, apart.end()) : Optional.empty();
        } else if (isStrokeBefore(tokens, index)) {
            return Hit.of(index, new Handle(tokens, index + 2).end());
        }
        Optional<Hit> tagged = tagged(tokens, index);
        Optional<Hit> announced = tagged.isPresent() ? tagged : announced(tokens, index);
        return announced.isPresent() ? announced : near(tokens, index);
    }

    /** {@code u/example}; not {@code s/he}. */
    private static boolean isStrokeBefore(Tokens tokens, int index) {
        boolean sort = tokens.word(index).equals("u") || tokens.word(index).equals("r");
        boolean stroke = tokens.is(index + 1, '/') && tokens.kind(index + 2) == TokenKind.WORD;
        Handle handle = new Handle(tokens, index + 2);
        boolean small = !tokens.isCapitalised(index);
        return sort && stroke && small && handle.isName() && (handle.isShaped() || tokens.size(index + 2) > 3);
    }

    /** {@code example#0001}. */
    private static Optional<Hit> tagged(Tokens tokens, int index) {
        Handle handle = new Handle(tokens, index);
        int sign = handle.end();
        boolean tag = tokens.is(sign, '#')
                && tokens.kind(sign + 1) == TokenKind.NUMBER
                && tokens.size(sign + 1) == TAG
                && !tokens.isSolid(sign + 2);
        boolean name = handle.isName() && !NUMBERED.contains(tokens.word(index));
        return tag && name ? Hit.of(index, sign + 2) : Optional.empty();
    }

    /** A place, perhaps what it calls its names, and a name. */
    private static Optional<Hit> announced(Tokens tokens, int index) {
        boolean sure = SIGNS.contains(tokens.word(index));
        if (!sure && !PLACES.contains(tokens.word(index))) {
            return Optional.empty();
        }
        boolean colon = false;
        int at = index + 1;
        while (at - index < MOST && isBetween(tokens, at)) {
            sure |= SIGNS.contains(tokens.word(at));
            colon |= tokens.isOneOf(at, ":=");
            at++;
        }
        Handle handle = new Handle(tokens, at);
        boolean told = sure || (colon && (SHORT.contains(tokens.word(index)) || isLast(tokens, handle.end())));
        boolean parted = at > index + 1 && tokens.kind(at) != TokenKind.NOTHING;
        boolean named = handle.isShaped() || (told && handle.isName() && !NOT_NAMES.contains(tokens.word(at)));
        return parted && named ? Hit.of(at, handle.end()) : Optional.empty();
    }

    /** A name made as no word of prose is, a few words before or behind a place in the same part of a sentence. */
    private static Optional<Hit> near(Tokens tokens, int index) {
        Handle handle = new Handle(tokens, index);
        return handle.isMarked() && (isPlaceNear(tokens, index, -1) || isPlaceNear(tokens, handle.end() - 1, 1))
                ? Hit.of(index, handle.end())
                : Optional.empty();
    }

    private static boolean isPlaceNear(Tokens tokens, int from, int step) {
        for (int i = 1; i <= MOST; i++) {
            int at = from + i * step;
            if (PLACES.contains(tokens.word(at)) || SIGNS.contains(tokens.word(at))) {
                return true;
            } else if (tokens.isOneOf(at, ".;!?")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBetween(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean sign = SIGNS.contains(word) || LOOSE.contains(word);
        boolean whole = !tokens.isOneOf(at + 1, "._");
        return tokens.kind(at) == TokenKind.GAP || tokens.isOneOf(at, ":=-\"'") || (sign && whole);
    }

    private static boolean isLast(Tokens tokens, int end) {
        return tokens.kind(end) != TokenKind.GAP;
    }
}
