package io.github.casereview.validation;

import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The threads that a caller lends, and how many things may be begun at once; none of them unless asked for. */
record Workers(Executor executor, int ahead) {
    /** The thread of the caller, one thing after the other. */
    static final Workers NONE = new Workers(Runnable::run, 1);

    Workers {
        if (ahead < 1) {
            throw new IllegalArgumentException("ahead must be at least 1, was " + ahead);
        }
    }

    /** Works on things; a doubtful result that may come of too much work at once is made again, alone. */
    <T, R> Stream<R> work(Stream<T> things, Function<T, R> work, Predicate<R> doubtful) {
        Predicate<R> again = result -> this.ahead > 1 && doubtful.test(result);
        Ahead<T, R> ahead = new Ahead<>(things.iterator(), work, executor, this.ahead, again);
        return StreamSupport.stream(ahead, false).onClose(ahead::cancel).onClose(things::close);
    }
}
