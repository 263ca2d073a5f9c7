package io.github.casereview.json.fault;

import io.github.casereview.json.ReviewJson;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.scan.JsonScanner;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import io.github.casereview.value.Root;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** A document that was valid, with the faults planted in it and the issues that they must become. */
public final class Document {
    private final Node root;
    private final long seed;
    private final Random random;
    private final List<Expectation> expectations = new ArrayList<>();
    private final List<Fault> planted = new ArrayList<>();

    private Document(Node root, long seed) {
        this.root = root;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** {@return the document of a record, nothing planted yet} */
    public static Document of(Root record, long seed) {
        try {
            String text = ReviewJson.writer().write(record);
            Located.Obj located = (Located.Obj) JsonScanner.scan(SourceText.of(text), Limits.STANDARD);
            return new Document(Growing.object(located, Shape.of(record)), seed);
        } catch (TextFault e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Plants so many faults, of kinds and at places that chance decides. */
    public void plant(int count) {
        Fault[] kinds = Fault.values();
        for (int left = count, tries = 0; left > 0; tries++) {
            if (tries > count * 200) {
                throw new IllegalStateException("no room for " + left + " of " + count + " faults");
            }
            left -= plant(kinds[random.nextInt(kinds.length)]) ? 1 : 0;
        }
    }

    /** Plants one fault of a kind; answers whether there was a place for it. */
    public boolean plant(Fault fault) {
        boolean done = fault.plant(new Ground(root, random, expectations));
        if (done) {
            planted.add(fault);
        }
        return done;
    }

    /** {@return the text, in a layout that chance decides} */
    public String text() {
        return new Printer(seed).print(root);
    }

    /** {@return the issues due, in document order, without messages; known once the text is} */
    public List<Issue> expected() {
        Comparator<Expectation> order = Comparator.comparingInt(each -> each.at().offset);
        return expectations.stream()
                .sorted(order.thenComparingInt(Expectation::rank))
                .map(Expectation::issue)
                .toList();
    }

    /** {@return the kinds of what was planted} */
    public List<Fault> planted() {
        return List.copyOf(planted);
    }
}
