package io.github.casereview.validation.rule.account;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.CaseReview;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.view.OtherAccount;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Rules about tellings of one fact by several documents: all are kept, and what they disagree in is said. */
public enum AccountRule implements Rule {
    /** Two tellings cannot both be right. */
    ACCOUNTS_CONFLICT(warning("tellings of one fact that can all be right", AccountRule::conflicts)),

    /** One telling is more exact than another. */
    ACCOUNTS_DIFFER_IN_PRECISION(info("tellings of one fact that are equally exact", AccountRule::differences));

    private final Definition definition;

    AccountRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void conflicts(ReviewIndex review, Breaches breaches) {
        compare(review, breaches, Agreement.CONFLICT, "a conflict in ");
    }

    private static void differences(ReviewIndex review, Breaches breaches) {
        compare(review, breaches, Agreement.DIFFERS_IN_PRECISION, "another precision in ");
    }

    private static void compare(ReviewIndex review, Breaches breaches, Agreement agreement, String found) {
        for (Telling telling : review.once(Told.class, Told::of).again()) {
            if (telling.account().agreement() == agreement) {
                List<String> properties = telling.account().compared().entrySet().stream()
                        .filter(compared -> compared.getValue() == agreement)
                        .map(Map.Entry::getKey)
                        .toList();
                breaches.add(Breach.of(telling.node(), found + String.join(", ", properties))
                        .with(telling.originals()));
            }
        }
    }

    /** Something told again, where it stands, and where what it repeats does. */
    private record Telling(OtherAccount account, Node<?> node, List<? extends Node<?>> originals) {}

    /** What the records tell again, compared once for all rules. */
    private record Told(List<Telling> again) {
        static Told of(ReviewIndex review) {
            return new Told(review.all(CaseReview.class).stream()
                    .flatMap(record -> of(review, record).stream())
                    .toList());
        }

        private static List<Telling> of(ReviewIndex review, Node<CaseReview> record) {
            List<OtherAccount> accounts =
                    record.value().otherAccounts(review.times().timeline(record));
            if (accounts.isEmpty()) {
                return List.of();
            }
            IdentityHashMap<ReviewValue, Node<?>> nodes = new IdentityHashMap<>();
            review.in(record, ReviewValue.class).forEach(node -> nodes.put(node.value(), node));
            return accounts.stream()
                    .filter(account -> nodes.containsKey(account.account()))
                    .map(account -> new Telling(
                            account,
                            Objects.requireNonNull(nodes.get(account.account())),
                            account.originals().stream()
                                    .flatMap(original -> Stream.ofNullable(nodes.get(original)))
                                    .toList()))
                    .toList();
        }
    }
}
