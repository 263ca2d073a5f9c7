package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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
