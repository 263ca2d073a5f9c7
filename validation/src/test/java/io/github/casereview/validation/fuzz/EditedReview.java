package io.github.casereview.validation.fuzz;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One of the seeds with some of its tokens edited, as bytes say.
 *
 * <p>The first byte tells the seed; then each five bytes tell an edit, a place in the seed, and a token of any seed.
 */
final class EditedReview {
    private static final int EDIT = 5;
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\],:]|[^\\s{}\\[\\],:\"]+|\\s+", Pattern.DOTALL);
    private static final List<List<String>> SEEDS =
            Seeds.reviews().stream().map(EditedReview::tokens).toList();
    private static final List<String> POOL = pool();

    private EditedReview() {}

    static String of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int seed = in.hasRemaining() ? Byte.toUnsignedInt(in.get()) % SEEDS.size() : 0;
        List<String> tokens = new ArrayList<>(SEEDS.get(seed));
        while (in.remaining() >= EDIT && !tokens.isEmpty()) {
            edit(tokens, in.get(), unsigned(in), unsigned(in));
        }
        return String.join("", tokens);
    }

    private static void edit(List<String> tokens, int kind, int place, int token) {
        int at = place % tokens.size();
        String other = POOL.get(token % POOL.size());
        switch (Math.floorMod(kind, 6)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.add(at, other);
            case 3 -> repeat(tokens, at, token % 400);
            default -> tokens.set(at, like(tokens.get(at), other) ? other : tokens.get(at));
        }
    }

    /** Repeats a stretch of tokens, with a comma before it. */
    private static void repeat(List<String> tokens, int at, int length) {
        List<String> stretch = new ArrayList<>(tokens.subList(at, Math.min(tokens.size(), at + length)));
        tokens.add(at, ",");
        tokens.addAll(at, stretch);
    }

    /** A string gives way to any value; punctuation to punctuation. */
    private static boolean like(String token, String other) {
        return isMark(token) == isMark(other) && token.isBlank() == other.isBlank();
    }

    private static boolean isMark(String token) {
        return token.length() == 1 && "{}[],:".contains(token);
    }

    private static int unsigned(ByteBuffer in) {
        return Short.toUnsignedInt(in.getShort());
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> pool() {
        List<String> pool = new ArrayList<>();
        SEEDS.forEach(pool::addAll);
        OwnNames.all().forEach(name -> pool.add("\"" + name + "\""));
        pool.addAll(
                List.of("null", "true", "0", "-1", "2147483648", "1e999999999", "{}", "[]", "[{}]", "\"\"", "\" \""));
        return pool.stream().distinct().toList();
    }
}
