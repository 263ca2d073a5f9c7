package io.github.casereview.validation.lint.text;

import io.github.casereview.json.issue.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A text folded character by character, what shows nothing left out; each unit knows where it came from. */
public final class NormalText {
    private char[] units;
    private int[] starts;
    private int[] ends;
    private final BitSet capitals = new BitSet();
    private int length;

    NormalText(int expected) {
        units = new char[expected];
        starts = new int[expected];
        ends = new int[expected];
    }

    /** {@return a text as a reader sees it} */
    public static NormalText of(String text) {
        return new Normaliser(text).normal();
    }

    void add(char unit, boolean capital, int start, int end) {
        if (length == units.length) {
            int more = length + (length >> 1) + 16;
            units = Arrays.copyOf(units, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
        }
        units[length] = unit;
        starts[length] = start;
        ends[length] = end;
        if (capital) {
            capitals.set(length);
        }
        length++;
    }

    /** Takes a unit of another text. */
    void add(NormalText other, int index) {
        add(other.units[index], other.capitals.get(index), other.starts[index], other.ends[index]);
    }

    /** Takes a unit of another text, read as another character. */
    void add(NormalText other, int index, char unit, boolean capital) {
        add(unit, capital, other.starts[index], other.ends[index]);
    }

    /**
     * The text with letters and digits as they were meant that a scanner took for each other.
     *
     * @param one what a 1 inside a word stands for
     * @return the text, where it has any
     */
    public Optional<NormalText> misread(char one) {
        return Misread.meant(this, one);
    }

    /** {@return the text read so for each of the two letters that a 1 inside a word can be; nothing where none is misread} */
    public List<NormalText> misread() {
        return misread('l')
                .map(first ->
                        Stream.concat(Stream.of(first), misread('i').stream()).toList())
                .orElse(List.of());
    }

    /**
     * The text with the letters that digits and marks inside words stand for, as in {@code Ex4mple}.
     *
     * @return the text for each of the two letters that a 1 can be; nothing where no word holds any
     */
    public List<NormalText> undisguised() {
        return Stream.of('l', 'i')
                .flatMap(one -> Undisguised.of(this, one).stream())
                .toList();
    }

    /** {@return the text with words whole that were written letter by letter, broken or set off, where it has any} */
    public Optional<NormalText> drawnTogether() {
        NormalText plain = Undecorated.of(this);
        Optional<NormalText> drawn = Spaced.drawnTogether(plain);
        return drawn.isPresent() || plain == this ? drawn : Optional.of(plain);
    }

    /** Puts one unit in the place of those from an index to the end. */
    void replaceFrom(int index, char unit) {
        replaceFrom(index, unit, false);
    }

    void replaceFrom(int index, char unit, boolean capital) {
        int start = starts[index];
        int end = ends[length - 1];
        capitals.clear(index, length);
        length = index;
        add(unit, capital, start, end);
    }

    /** {@return the number of folded units} */
    public int length() {
        return length;
    }

    /** {@return a folded unit} */
    public char at(int index) {
        return units[index];
    }

    /** {@return whether the unit came from a capital letter} */
    public boolean isCapital(int index) {
        return capitals.get(index);
    }

    /** {@return a stretch of folded units} */
    public String part(int from, int to) {
        return new String(units, from, to - from);
    }

    /** {@return where a stretch of folded units stands in the text it came from} */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** {@return the size; never the text} */
    @Override
    public String toString() {
        return "NormalText{" + length + "}";
    }
}
