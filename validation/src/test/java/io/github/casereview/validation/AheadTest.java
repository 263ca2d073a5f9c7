package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AheadTest {
    private final AtomicInteger running = new AtomicInteger();
    private final Set<Integer> begun = ConcurrentHashMap.newKeySet();

    @Test
    void a_doubtful_result_is_made_again_when_nothing_else_runs() {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            assertThat(new Workers(pool, 4).work(Stream.of(1, 2, 3, 4, 5, 6), this::work, "doubtful"::equals))
                    .containsExactly("again beside 0", "2", "3", "4", "again beside 0", "6");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_doubtful_result_of_one_thread_stands() {
        assertThat(Workers.NONE.work(Stream.of(1, 2), this::work, "doubtful"::equals))
                .containsExactly("doubtful", "2");
    }

    @Test
    void a_failure_is_told_when_its_turn_comes() {
        Iterator<Integer> results = new Workers(Runnable::run, 3)
                .work(Stream.of(4, 2, 0, 1), thing -> 4 / thing, result -> false)
                .iterator();
        assertThat(List.of(results.next(), results.next())).containsExactly(1, 2);
        assertThatThrownBy(results::next).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_error_is_told_as_it_is() {
        StackOverflowError error = new StackOverflowError();
        Stream<Object> results = new Workers(Runnable::run, 2)
                .work(
                        Stream.of(1),
                        thing -> {
                            throw error;
                        },
                        result -> false);
        assertThatThrownBy(results::toList).isSameAs(error);
    }

    @Test
    void what_fails_beside_a_doubtful_result_does_not_stop_it_from_being_made_again() {
        Iterator<String> results = new Workers(Runnable::run, 3)
                .work(
                        Stream.of(1, 2),
                        thing -> {
                            if (thing == 2) {
                                throw new IllegalStateException("two");
                            }
                            return begun.add(thing) ? "doubtful" : "again";
                        },
                        "doubtful"::equals)
                .iterator();
        assertThat(results.next()).isEqualTo("again");
        assertThatThrownBy(results::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("two");
    }

    @Test
    void results_come_in_order_never_split_and_nobody_knows_how_many() {
        Spliterator<Integer> results = new Workers(Runnable::run, 2)
                .work(Stream.of(1, 2, 3), thing -> thing, result -> false)
                .spliterator();
        assertThat(results.trySplit()).isNull();
        assertThat(results.estimateSize()).isEqualTo(Long.MAX_VALUE);
        assertThat(results.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL))
                .isTrue();
    }

    @Test
    void closing_the_results_closes_the_things() {
        boolean[] closed = {false};
        Workers.NONE
                .work(Stream.of(1).onClose(() -> closed[0] = true), thing -> thing, result -> false)
                .close();
        assertThat(closed[0]).isTrue();
    }

    /** Things 1 and 5 are doubtful the first time. */
    private String work(int thing) {
        int others = running.getAndIncrement();
        try {
            Thread.sleep(20);
            boolean first = begun.add(thing);
            if (thing % 4 != 1) {
                return Integer.toString(thing);
            }
            return first ? "doubtful" : "again beside " + others;
        } catch (InterruptedException e) {
            return "interrupted";
        } finally {
            running.getAndDecrement();
        }
    }
}
