package io.github.casereview.json.schema;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.generate.Generator;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.value.Root;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Thousands of documents with at most one thing wrong, on which reader and schema must agree. */
final class Corpus {
    private static final int RANDOM = 500;

    private Corpus() {}

    static Stream<Document> documents() {
        return Stream.of(roots(), samples(), types(), changedSamples(), random())
                .flatMap(each -> each);
    }

    /** Documents that are not what they should be as a whole. */
    private static Stream<Document> roots() {
        Stream<Document> others = Stream.of("[]", "[{}]", "\"x\"", "1", "true", "null", "{}", "{\"id\": \"a\"}")
                .map(text -> new Document("ROOT", text));
        return Stream.concat(others, Arrays.stream(RootType.values()).flatMap(Corpus::versions));
    }

    private static Stream<Document> versions(RootType type) {
        ObjectNode root = Specimen.root(type);
        List<String> versions = List.of(
                "null",
                "1",
                "\"\"",
                "[]",
                "\"case-review\"",
                "\"case-review/1\"",
                "\"case-review/2-draft\"",
                "\"Case-Review/1-draft\"",
                "\"case-review/1-draft\\n\"",
                "\"review-collection/1-draft\"",
                "\"waivers/1-draft\"",
                "\"waivers/2\"",
                "\"report/1-draft\"");
        Stream<Document> changed = versions.stream()
                .map(version -> Document.of("VERSION", root.deepCopy().set("schemaVersion", Nodes.parse(version))));
        Stream<Document> schemas = Stream.of("\"x\"", "\"\"", "null", "1", "{}")
                .map(schema -> Document.of("SCHEMA", root.deepCopy().set("$schema", Nodes.parse(schema))));
        ObjectNode without = root.deepCopy();
        without.remove("schemaVersion");
        return Stream.of(Stream.of(Document.of("VERSION", without)), changed, schemas)
                .flatMap(each -> each);
    }

    /** The samples as they are, and cut into slices. */
    private static Stream<Document> samples() {
        List<ObjectNode> whole = Samples.whole();
        return Stream.concat(whole.stream(), whole.stream().flatMap(Samples::slices))
                .map(Document::whole);
    }

    /** Every change of every property of every type, in a review and in waivers; some of each in a collection. */
    private static Stream<Document> types() {
        AtomicInteger turn = new AtomicInteger();
        return Stream.of(
                        types(RootType.CASE_REVIEW),
                        types(RootType.WAIVERS),
                        types(RootType.REVIEW_COLLECTION).filter(each -> turn.getAndIncrement() % 5 == 0))
                .flatMap(each -> each)
                .map(Supplier::get);
    }

    private static Stream<Supplier<Document>> types(RootType type) {
        return Reach.from(type).entrySet().stream()
                .flatMap(full -> Stream.concat(
                        Stream.of(() -> Document.whole(full.getValue())),
                        new Mutants(full.getValue()).at(full.getKey())));
    }

    /** One change at every place of the samples, each time another. */
    private static Stream<Document> changedSamples() {
        AtomicInteger turn = new AtomicInteger();
        return Samples.whole().stream().flatMap(Samples::slices).flatMap(slice -> {
            Mutants mutants = new Mutants(slice);
            return Site.in(slice).stream()
                    .flatMap(site -> mutants.properties(site).map(property -> {
                        List<Supplier<Document>> all =
                                mutants.at(site, property).toList();
                        return all.get(turn.getAndAdd(7) % all.size()).get();
                    }));
        });
    }

    /** Records made at random, and each with a few changes at random. */
    private static Stream<Document> random() {
        return IntStream.range(0, RANDOM).boxed().flatMap(seed -> {
            Generator generator = Generator.of(seed).withSize(seed % 5).withFullness(seed % 10 / 10.0);
            Root made = made(seed, generator);
            ObjectNode root = (ObjectNode) Nodes.parse(ReviewJson.writer().write(made));
            Random random = new Random(seed);
            Stream<Document> changed =
                    Stream.generate(() -> changed(root, random)).limit(3);
            return Stream.concat(Stream.of(Document.whole(root)), changed);
        });
    }

    private static Root made(int seed, Generator generator) {
        return switch (seed % 8) {
            case 0, 4 -> generator.collection();
            case 1 -> generator.waivers();
            default -> generator.review();
        };
    }

    private static Document changed(ObjectNode root, Random random) {
        Mutants mutants = new Mutants(root);
        Site site = any(Site.in(root), random);
        List<Property> properties = mutants.properties(site).toList();
        Stream<Supplier<Document>> all =
                properties.isEmpty() ? mutants.at(site) : mutants.at(site, any(properties, random));
        return any(all.toList(), random).get();
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
