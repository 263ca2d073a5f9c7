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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        Told told = review.once(Told.class, Told::of);
        for (Node<CaseReview> record : review.all(CaseReview.class)) {
            List<OtherAccount> accounts = told.again().getOrDefault(record, List.of()).stream()
                    .filter(account -> account.agreement() == agreement)
                    .toList();
            if (!accounts.isEmpty()) {
                IdentityHashMap<ReviewValue, Node<?>> nodes = nodes(review, record);
                accounts.forEach(account -> report(account, nodes, agreement, found, breaches));
            }
        }
    }

    /** What each record tells again, compared once for all rules. */
    private record Told(Map<Node<?>, List<OtherAccount>> again) {
        static Told of(ReviewIndex review) {
            Map<Node<?>, List<OtherAccount>> again = new HashMap<>();
            for (Node<CaseReview> record : review.all(CaseReview.class)) {
                again.put(record, record.value().otherAccounts());
            }
            return new Told(again);
        }
    }

    private static IdentityHashMap<ReviewValue, Node<?>> nodes(ReviewIndex review, Node<CaseReview> record) {
        IdentityHashMap<ReviewValue, Node<?>> nodes = new IdentityHashMap<>();
        review.in(record, ReviewValue.class).forEach(node -> nodes.put(node.value(), node));
        return nodes;
    }

    private static void report(
            OtherAccount account,
            IdentityHashMap<ReviewValue, Node<?>> nodes,
            Agreement agreement,
            String found,
            Breaches breaches) {
        List<String> properties = account.compared().entrySet().stream()
                .filter(compared -> compared.getValue() == agreement)
                .map(Map.Entry::getKey)
                .toList();
        Node<?> node = nodes.get(account.account());
        if (node != null) {
            List<? extends Node<?>> originals = account.originals().stream()
                    .map(nodes::get)
                    .filter(Objects::nonNull)
                    .toList();
            breaches.add(Breach.of(node, found + String.join(", ", properties)).with(originals));
        }
    }
}
