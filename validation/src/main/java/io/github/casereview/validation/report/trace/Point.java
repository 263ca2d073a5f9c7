package io.github.casereview.validation.report.trace;

import io.github.casereview.judgement.Response;
import io.github.casereview.learning.ReviewItem;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Something on the picture: an item or a response, what came of it and what it came of. */
final class Point {
    private final Identified thing;
    private final String pointer;
    private final String shortPointer;
    private final Reach reach;
    private final List<Point> next = new ArrayList<>();
    private final List<Point> earlier = new ArrayList<>();

    /** A thing at its place in the file, and at its place in the review that the picture shows. */
    Point(Identified thing, String pointer, String shortPointer, Reach reach) {
        this.thing = thing;
        this.pointer = pointer;
        this.shortPointer = shortPointer;
        this.reach = reach;
    }

    void leadsTo(Point later) {
        next.add(later);
        later.earlier.add(this);
    }

    Step step() {
        return Step.of(thing);
    }

    Reach reach() {
        return reach;
    }

    String pointer() {
        return pointer;
    }

    List<Point> next() {
        return next;
    }

    boolean isLinked() {
        return !next.isEmpty() || !earlier.isEmpty();
    }

    /** {@return whether nothing came of it that should, or it came of nothing that the file holds} */
    boolean isLoose() {
        return !isLinked() && (!step().asks() || reach == Reach.NOTHING);
    }

    boolean isPraise() {
        return thing.thing() == Thing.GOOD_PRACTICE;
    }

    /** {@return the number as printed, where there is one} */
    Optional<String> number() {
        return thing instanceof ReviewItem item ? item.getNumber() : Optional.empty();
    }

    /** {@return the shortest that tells it apart in its column: its number, with its kind where needed; else its pointer} */
    String brief() {
        boolean isMain = thing.thing().name().equals(step().name());
        return number().map(number -> isMain ? number : name()).orElse(shortPointer);
    }

    /** {@return what to call it beside others: its name, where it has a number; else its pointer} */
    String distinctName() {
        return number().isPresent() ? name() : shortPointer;
    }

    /** {@return what to call it, such as {@code learning point 24} or {@code action without a number}} */
    String name() {
        if (thing instanceof Response response) {
            return response.getActs().isEmpty() ? "response" : "response: " + acts(response);
        }
        String kind = thing.thing().words();
        return number().map(number -> kind + " " + number).orElse(kind + " without a number");
    }

    private static String acts(Response response) {
        return response.getActs().stream().map(Response.Act::getLabel).collect(Collectors.joining(", "));
    }

    /** {@return how far it leads; or, where it is an end itself, where it came from} */
    String status() {
        if (step().asks()) {
            return reach.words();
        } else if (earlier.isEmpty()) {
            return step() == Step.RESPONSE ? "answers no single item" : "comes of no item here";
        }
        String verb = step() == Step.RESPONSE ? "answers " : "comes of ";
        return verb + (earlier.size() == 1 ? earlier.get(0).distinctName() : earlier.size() + " items");
    }

    /** {@return its own words; only for readers who asked for them} */
    Optional<String> words() {
        if (thing instanceof ReviewItem item) {
            return item.getTitle().or(item::getText);
        }
        return thing instanceof Response response ? response.getText() : Optional.empty();
    }
}
