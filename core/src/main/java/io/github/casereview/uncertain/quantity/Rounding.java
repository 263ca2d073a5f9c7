package io.github.casereview.uncertain.quantity;

/** How far a number reaches that a source gives as about. */
final class Rounding {
    private Rounding() {}

    /** One unit of the last digit that is not zero: 10 for 150, 1 for 9 and for 0. */
    static long step(long number) {
        long step = 1;
        while (number > 0 && number % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }
}
