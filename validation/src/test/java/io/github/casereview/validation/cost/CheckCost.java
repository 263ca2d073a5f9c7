package io.github.casereview.validation.cost;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.NodeReader;
import io.github.casereview.CaseReview;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.ReviewSchema;
import io.github.casereview.learning.Finding;
import io.github.casereview.validation.ReviewChecker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what a full check of the samples costs, beside a check against the schema alone by another engine, which tells
 * nothing that rules say: as it comes, without lines, and with its reader that keeps them; and how the cost grows with
 * the number of findings.
 */
final class CheckCost {
    private static final ObjectMapper MAPPER = JsonMapper.shared();
    private static final ReviewChecker CHECKER = ReviewChecker.standard();
    private static final NodeReader WITH_LINES =
            NodeReader.builder().locationAware().build();
    private static final String SCHEMA = "schema";
    private static final String LINES = "lines";
    private static final String READ = "read";
    private static final String CHECK = "check";

    private CheckCost() {}

    /** Takes how many milliseconds each line of the table is measured for. */
    public static void main(String... args) throws IOException {
        long millis = Long.parseLong(args[0]);
        System.out.printf(
                "%-34s %6s %11s %10s %9s %9s %6s %6s%n",
                "milliseconds", "KiB", "schema only", "with lines", "read", "check", "ratio", "ratio");
        try (Stream<Path> samples = Files.list(Path.of("../json/samples"))) {
            for (Path sample : samples.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                print(sample, millis);
            }
        }
        growth(millis);
    }

    private static void print(Path sample, long millis) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        boolean review = new String(bytes, StandardCharsets.UTF_8).contains("\"case-review/");
        Schema schema = schema(review ? ReviewSchema.CASE_REVIEW : ReviewSchema.REVIEW_COLLECTION);
        Turns turns = new Turns()
                .with(SCHEMA, () -> schema.validate(MAPPER.readTree(bytes)))
                .with(
                        LINES,
                        () -> schema.validate(WITH_LINES.readTree(new ByteArrayInputStream(bytes), InputFormat.JSON)))
                .with(READ, () -> ReviewJson.recordReader().read(bytes))
                .with(CHECK, () -> CHECKER.check(bytes))
                .run(millis, millis);
        System.out.printf(
                Locale.ROOT,
                "%-34s %6d %11.2f %10.2f %9.2f %9.2f %6.2f %6.2f%n",
                sample.getFileName(),
                bytes.length / 1024,
                turns.millis(SCHEMA),
                turns.millis(LINES),
                turns.millis(READ),
                turns.millis(CHECK),
                turns.millis(CHECK) / turns.millis(SCHEMA),
                turns.millis(CHECK) / turns.millis(LINES));
    }

    private static Schema schema(ReviewSchema schema) {
        JsonNode node = MAPPER.readTree(schema.draft202012());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(node);
    }

    private static void growth(long millis) {
        CaseReview small = chain(10_000);
        CaseReview large = chain(100_000);
        Turns turns = new Turns()
                .with("small", () -> CHECKER.check(small))
                .with("large", () -> CHECKER.check(large))
                .run(millis, millis);
        System.out.printf(
                Locale.ROOT,
                "10,000 findings that rest on each other %.0f ms, 100,000 %.0f ms, ratio %.1f%n",
                turns.millis("small"),
                turns.millis("large"),
                turns.millis("large") / turns.millis("small"));
    }

    private static CaseReview chain(int length) {
        List<Finding> findings = IntStream.range(0, length)
                .mapToObj(i -> finding(i, Math.min(length - 1, i + 1)))
                .toList();
        return CaseReview.builder().id("example/long").addAllFindings(findings).build();
    }

    private static Finding finding(int number, int next) {
        Finding.Builder finding = Finding.builder().id("f-" + number);
        return (number == next ? finding : finding.addDerivedFrom("f-" + next)).build();
    }
}
