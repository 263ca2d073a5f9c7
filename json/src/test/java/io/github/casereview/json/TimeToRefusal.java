package io.github.casereview.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints how long it takes to refuse what passes each limit, in milliseconds of processor time: cold, then warm.
 *
 * <p>The aim is 50. Nothing fails here: times are those of a machine. Run it with {@code -Dexec.mainClass} or an editor.
 */
public final class TimeToRefusal {
    private static final int MEBI = 1_048_576;
    private static final int RUNS = 6;
    private static final String HEAD =
            "{\"schemaVersion\":\"case-review/1-draft\",\"id\":\"a\",\"labels\":[{\"text\":\"A\"}],";

    private TimeToRefusal() {}

    /** Prints a line a limit; a name as the only argument picks one, which is then truly cold. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, Supplier<ReadResult<?>>> each : refusals().entrySet()) {
            if (arguments.length == 0 || arguments[0].equals(each.getKey())) {
                System.out.printf("%-24s%s%n", each.getKey(), measure(each.getValue()));
            }
        }
    }

    private static String measure(Supplier<ReadResult<?>> refusal) {
        StringBuilder line = new StringBuilder();
        String code = "";
        for (int run = 0; run < RUNS; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            code = refusal.get().issues().get(0).code();
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            line.append(String.format("%8.1f", (end - start) / 1e6));
        }
        return line + "  " + code;
    }

    private static Map<String, Supplier<ReadResult<?>>> refusals() throws IOException {
        Map<String, Supplier<ReadResult<?>>> all = new LinkedHashMap<>();
        add(all, "depth", "[".repeat(200_000));
        add(all, "depth of 16 MiB", "[".repeat(16 * MEBI));
        add(all, "number", HEAD + "\"x\":" + "1".repeat(100_000) + "}");
        add(all, "name", HEAD + "\"" + "n".repeat(60_000) + "\":1}");
        add(all, "string", HEAD + "\"x\":\"" + "s".repeat(MEBI + 1) + "\"}");
        add(all, "string of 15 MiB", HEAD + "\"x\":\"" + "s".repeat(15 * MEBI) + "\"}");
        add(all, "string of escapes", HEAD + "\"x\":\"" + "\\u00e9".repeat(2 * MEBI) + "\"}");
        add(all, "tokens: numbers", "[" + "1,".repeat(2_000_000) + "1]");
        add(all, "tokens: objects", HEAD + "\"children\":[" + "{},".repeat(1_000_000) + "{}]}");
        add(all, "issues: nulls", HEAD + "\"children\":[" + "null,".repeat(999_999) + "null]}");
        add(all, "issues: names", HEAD + names(900_000) + "}");
        documents(all);
        return all;
    }

    private static void documents(Map<String, Supplier<ReadResult<?>>> all) throws IOException {
        byte[] large = new byte[16 * MEBI + 1];
        Arrays.fill(large, (byte) ' ');
        String text = new String(large, StandardCharsets.US_ASCII);
        Path vast = Files.createTempFile("vast", ".json");
        vast.toFile().deleteOnExit();
        try (RandomAccessFile file = new RandomAccessFile(vast.toFile(), "rw")) {
            file.setLength(25L << 30);
        }
        all.put("document: bytes", () -> ReviewJson.reader().read(large));
        all.put("document: text", () -> ReviewJson.reader().read(text));
        all.put("document: stream", () -> ReviewJson.reader().read(new ByteArrayInputStream(large)));
        all.put("document: file", () -> ReviewJson.reader().read(vast));
    }

    private static String names(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"childre" + number + "\":0")
                .collect(Collectors.joining(","));
    }

    private static void add(Map<String, Supplier<ReadResult<?>>> all, String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        all.put(name, () -> ReviewJson.reader().read(bytes));
    }
}
