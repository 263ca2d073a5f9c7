package io.github.casereview.json;

import java.util.function.Supplier;

/**
 * One line of a file that holds one review a line.
 *
 * @param <T> what is read
 */
public final class ReviewLine<T> {
    private final int number;
    private final Supplier<ReadResult<T>> reading;

    ReviewLine(int number, Supplier<ReadResult<T>> reading) {
        this.number = number;
        this.reading = reading;
    }

    /** {@return its number in the file, counted from 1, blank lines included; 0 if the file could not be opened} */
    public int number() {
        return number;
    }

    /**
     * {@return what came of reading this line} Its issues carry the number as their record, and their lines are those of
     * the file. Each call reads anew, in the thread of the caller.
     */
    public ReadResult<T> read() {
        return reading.get();
    }

    /** {@return the number only} */
    @Override
    public String toString() {
        return "ReviewLine{" + number + "}";
    }
}
