package io.github.casereview.json.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the ledger expects at a place, and which changes there it has to notice. */
sealed interface Expectation {
    /** {@return whether what was found is what is expected; null is nothing} */
    boolean isMet(Object found);

    /** {@return what else might stand there by mistake; null is nothing} */
    List<Object> mistakes(Object found);

    /** {@return the expectation that a column of the ledger words} */
    static Expectation of(String text) {
        if (text.equals("(nothing)")) {
            return new Nothing();
        } else if (text.matches("\\[\\d+]")) {
            return new Sized(Integer.parseInt(text.substring(1, text.length() - 1)));
        } else if (text.startsWith("…") && text.endsWith("…")) {
            return new Holding(text.substring(1, text.length() - 1).toLowerCase(Locale.ROOT));
        }
        return new Same(text);
    }

    /** The property is left out. */
    record Nothing() implements Expectation {
        @Override
        public boolean isMet(Object found) {
            return found == null;
        }

        @Override
        public List<Object> mistakes(Object found) {
            return List.of("something", List.of());
        }
    }

    /** A list of so many. */
    record Sized(int size) implements Expectation {
        @Override
        public boolean isMet(Object found) {
            return found instanceof List<?> items && items.size() == size;
        }

        @Override
        public List<Object> mistakes(Object found) {
            List<Object> longer = new ArrayList<>((List<?>) found);
            longer.add("one more");
            List<?> shorter = ((List<?>) found).subList(1, size);
            return listOf(longer, shorter, null);
        }
    }

    /** A text with certain words in it. */
    record Holding(String words) implements Expectation {
        @Override
        public boolean isMet(Object found) {
            return found instanceof String text && text.toLowerCase(Locale.ROOT).contains(words);
        }

        @Override
        public List<Object> mistakes(Object found) {
            return listOf(found.toString().toLowerCase(Locale.ROOT).replace(words, "other words"), null);
        }
    }

    /** A string, number or flag. */
    record Same(String text) implements Expectation {
        @Override
        public boolean isMet(Object found) {
            boolean single = found instanceof String || found instanceof Integer || found instanceof Boolean;
            return single && found.toString().equals(text);
        }

        @Override
        public List<Object> mistakes(Object found) {
            Object other = found + "x";
            if (found instanceof Integer number) {
                other = number + 1;
            } else if (found instanceof Boolean flag) {
                other = !flag;
            }
            return listOf(other, null);
        }
    }

    private static List<Object> listOf(Object... items) {
        return Arrays.asList(items);
    }
}
