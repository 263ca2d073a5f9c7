package io.github.casereview.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.generate.Generator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
    private static final ReviewReader<ReviewRecord> READER = ReviewJson.recordReader();

    @ParameterizedTest
    @CsvSource({"tr-TR,Pacific/Kiritimati", "ar-EG-u-nu-arab,Etc/GMT+12", "hi-IN-u-nu-deva,Asia/Kolkata"})
    void locale_and_time_zone_change_nothing(String locale, String zone) throws IOException {
        List<String> due = everything();
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(everything()).isEqualTo(due);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void sixty_four_threads_find_what_one_finds() throws Exception {
        List<String> due = everything();
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tasks.add(SurroundingsTest::everything);
            }
            for (Future<List<String>> found : threads.invokeAll(tasks)) {
                assertThat(found.get()).isEqualTo(due);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The issues of all cases with their messages, and the text and summary of a record. */
    private static List<String> everything() throws IOException {
        List<String> all = new ArrayList<>();
        Cases.all().forEach(each -> READER.read(each.bytes()).issues().forEach(issue -> all.add(IssueLine.of(issue))));
        ReviewRecord record = Generator.of(9).withSize(4).withFullness(0.7).review();
        String text = ReviewJson.writer().write(record);
        all.add(text);
        all.add(READER.read(text).value().orElseThrow().toString());
        return all;
    }
}
