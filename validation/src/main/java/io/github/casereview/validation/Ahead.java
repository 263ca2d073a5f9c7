package io.github.casereview.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Works on a few things at once and hands out the results in the order of the things.
 *
 * <p>What no thread of the executor has begun when its turn comes is done by the thread that waits, so that an executor
 * that is busy, full or shut down cannot stop the work. A result that may come of too much work at once is made again,
 * alone.
 */
final class Ahead<T, R> implements Spliterator<R> {
    private static final long PATIENCE_MILLIS = 500;

    private final Iterator<T> things;
    private final Function<T, R> work;
    private final Executor executor;
    private final int most;
    private final Predicate<R> doubtful;
    private final Deque<Begun<T, R>> begun = new ArrayDeque<>();

    private record Begun<T, R>(T thing, FutureTask<R> task) {}

    Ahead(Iterator<T> things, Function<T, R> work, Executor executor, int most, Predicate<R> doubtful) {
        this.things = things;
        this.work = work;
        this.executor = executor;
        this.most = most;
        this.doubtful = doubtful;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        while (begun.size() < most && things.hasNext()) {
            begin(things.next());
        }
        Begun<T, R> next = begun.poll();
        if (next == null) {
            return false;
        }
        next.task().run();
        R result = result(next.task());
        action.accept(doubtful.test(result) ? alone(next.thing()) : result);
        return true;
    }

    /** Waits for all that has begun, whatever comes of it, and then works on one thing more. */
    private R alone(T thing) {
        for (Begun<T, R> each : begun) {
            each.task().run();
            try {
                result(each.task());
            } catch (RuntimeException | Error e) {
                // told when its turn comes
            }
        }
        return work.apply(thing);
    }

    private void begin(T thing) {
        FutureTask<R> task = new FutureTask<>(() -> work.apply(thing));
        begun.add(new Begun<>(thing, task));
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /**
     * Waits without losing an interruption, which is for the caller to act on. Where memory ran out, a thread can end
     * without a word of its work: from time to time the one that waits takes up what nobody works on, which does nothing
     * where somebody does.
     */
    private static <R> R result(FutureTask<R> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    task.run();
                }
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failed ? failed : new CancellationException();
    }

    /** Gives up what has not begun. */
    void cancel() {
        begun.forEach(each -> each.task().cancel(false));
        begun.clear();
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
