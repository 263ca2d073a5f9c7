package io.github.casereview.validation.rule.value;

import io.github.casereview.code.Code;
import io.github.casereview.code.CodeList;
import io.github.casereview.code.list.CodeLists;
import io.github.casereview.document.CodeScheme;
import io.github.casereview.json.suggestion.Nearest;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.value.Identified;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks codes up in their lists, and lists up by their names. */
final class ListedCodes {
    /** Shorter codes are all near each other, so only another case is taken for a slip. */
    private static final int SHORT = 3;

    private final ReviewIndex review;
    private final Breaches breaches;
    private final Map<Node<?>, Set<String>> printed = new HashMap<>();

    private ListedCodes(ReviewIndex review, Breaches breaches) {
        this.review = review;
        this.breaches = breaches;
    }

    static void codes(ReviewIndex review, Breaches breaches) {
        ListedCodes codes = new ListedCodes(review, breaches);
        Coded.all(review).forEach(codes::look);
    }

    /** A name that a property uses, or a list that the file prints, is known as well. */
    static void lists(ReviewIndex review, Breaches breaches) {
        List<String> names = CodeLists.all().stream().map(CodeList::getName).toList();
        Coded.all(review).stream()
                .filter(coded -> coded.scheme().isPresent() && coded.lists().isEmpty())
                .filter(coded -> !coded.usual().contains(coded.scheme().get()))
                .filter(coded -> review.find(coded.node(), coded.scheme().get()).isEmpty())
                .forEach(coded -> Nearest.to(coded.scheme().get(), names)
                        .ifPresent(name -> breaches.add(Breach.of(coded.node(), "one nearly so named")
                                .in("scheme")
                                .suggesting(name))));
    }

    private void look(Coded coded) {
        List<CodeList> lists = coded.lists();
        if (!lists.isEmpty()) {
            inLists(coded, lists);
        } else {
            coded.scheme()
                    .flatMap(id -> review.find(coded.node(), id))
                    .filter(found -> found.value() instanceof CodeScheme)
                    .ifPresent(scheme -> inPrinted(coded, scheme));
        }
    }

    /** Open lists hold other codes as well: without a list named, only a near miss is worth a word. */
    private void inLists(Coded coded, List<CodeList> lists) {
        if (lists.stream().anyMatch(list -> list.find(coded.code()).isPresent())) {
            return;
        }
        Optional<String> near = lists.stream()
                .flatMap(list -> near(coded.code(), list).stream())
                .findFirst();
        boolean named = coded.scheme().isPresent() && !coded.isOfOtherEdition(lists.get(0));
        if (near.isPresent() || named) {
            Breach breach = Breach.of(coded.node(), "another code").in("code");
            breaches.add(near.map(breach::suggesting).orElse(breach));
        }
    }

    private static Optional<String> near(String code, CodeList list) {
        List<String> codes = list.getEntries().stream().map(Code::getCode).toList();
        return Nearest.to(code, codes)
                .filter(found -> found.length() > SHORT
                        || found.toLowerCase(Locale.ROOT).equals(code.strip().toLowerCase(Locale.ROOT)));
    }

    private void inPrinted(Coded coded, Node<Identified> scheme) {
        Set<String> codes = printed.computeIfAbsent(
                scheme,
                any -> ((CodeScheme) scheme.value())
                        .getEntries().stream()
                                .map(entry -> entry.getCode())
                                .collect(Collectors.toCollection(HashSet::new)));
        if (!codes.contains(coded.code())) {
            breaches.add(Breach.of(coded.node(), "another code").in("code").with(scheme));
        }
    }
}
