package io.github.casereview.view;

import io.github.casereview.value.Holder;
import io.github.casereview.value.Identified;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record tells more than once. */
final class Accounts {
    private final List<Identified> contents;
    private final Comparison comparison;
    private final Map<String, Identified> byId;

    Accounts(Holder record, Timeline timeline) {
        this.contents = record.contents();
        this.comparison = new Comparison(timeline);
        this.byId =
                contents.stream().collect(Collectors.toMap(Identified::getId, Function.identity(), (one, two) -> one));
    }

    /** All of them, in the order of the record. */
    Stream<OtherAccount> all() {
        return contents.stream()
                .filter(thing -> !References.otherAccountOf(thing).isEmpty())
                .map(this::compared);
    }

    private OtherAccount compared(Identified account) {
        List<Identified> originals = References.otherAccountOf(account).stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .toList();
        return new OtherAccount(account, List.copyOf(originals), comparison.of(account, originals));
    }
}
