package io.github.casereview.view;

import io.github.casereview.chronology.ChronologyEntry.Occurrence;
import io.github.casereview.chronology.Harm;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.source.CodedValue;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Collects what two tellings both tell, property by property, with the weightiest answer of each. */
final class Facts {
    private final Map<String, Agreement> compared = new LinkedHashMap<>();

    Map<String, Agreement> compared() {
        return Collections.unmodifiableMap(compared);
    }

    void add(String property, Agreement agreement) {
        compared.merge(property, agreement, Agreement::and);
    }

    <T, U> void both(String property, Optional<T> one, Optional<U> other, BiFunction<T, U, Agreement> agreement) {
        one.filter(Facts::isTold)
                .ifPresent(first ->
                        other.filter(Facts::isTold).ifPresent(second -> add(property, agreement.apply(first, second))));
    }

    /** A value that is left out with a reason tells nothing that could be compared. */
    private static boolean isTold(Object value) {
        if (value instanceof UncertainDate date) {
            return date.getAbsent().isEmpty();
        } else if (value instanceof LengthOfTime length) {
            return length.getAbsent().isEmpty();
        } else if (value instanceof Count count) {
            return count.getAbsent().isEmpty();
        }
        return !(value instanceof CodedValue code) || code.getAbsent().isEmpty();
    }

    void codes(String property, List<CodedValue> one, List<CodedValue> other) {
        if (!one.isEmpty() && !other.isEmpty()) {
            add(property, codes(one, other));
        }
    }

    /** Compares who has each part that both tell of; one may name more of them than the other. */
    void parties(List<Party> one, List<Party> other) {
        Map<Role, Set<String>> first = byRole(one);
        byRole(other).forEach((role, who) -> {
            if (first.containsKey(role)) {
                add("parties", sets(first.getOrDefault(role, Set.of()), who));
            }
        });
    }

    /** What happened in one telling and did not in the other; a plan contradicts neither. */
    void occurrence(Optional<Occurrence> one, Optional<Occurrence> other) {
        if (one.isPresent() && one.equals(other)) {
            add("occurrence", Agreement.SAME);
        } else if ((failed(one) && other.isEmpty()) || (one.isEmpty() && failed(other))) {
            add("occurrence", Agreement.CONFLICT);
        }
    }

    void harm(Harm one, Harm other) {
        codes("harm", one.getKinds(), other.getKinds());
        both("harm", one.getResult(), other.getResult(), CodedValue::agreement);
        both("harm", one.getSetting(), other.getSetting(), CodedValue::agreement);
    }

    static <T> Agreement equality(T one, T other) {
        return one.equals(other) ? Agreement.SAME : Agreement.CONFLICT;
    }

    private static boolean failed(Optional<Occurrence> occurrence) {
        return occurrence
                .filter(EnumSet.of(Occurrence.REFUSED, Occurrence.DID_NOT_HAPPEN)::contains)
                .isPresent();
    }

    private static Agreement codes(List<CodedValue> one, List<CodedValue> other) {
        Set<String> first = codes(one);
        Set<String> second = codes(other);
        return first.isEmpty() || second.isEmpty() ? Agreement.CANNOT_TELL : sets(first, second);
    }

    private static Set<String> codes(List<CodedValue> values) {
        return values.stream()
                .flatMap(value -> value.getCode().map(code -> value.getScheme().orElse("") + " " + code).stream())
                .collect(Collectors.toSet());
    }

    private static Agreement sets(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        boolean oneTellsMore = one.containsAll(other) || other.containsAll(one);
        return oneTellsMore ? Agreement.DIFFERS_IN_PRECISION : Agreement.CONFLICT;
    }

    private static Map<Role, Set<String>> byRole(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.getWho().or(party::getAgency).isPresent())
                .collect(Collectors.groupingBy(
                        Party::getRole,
                        Collectors.mapping(
                                party -> party.getWho().or(party::getAgency).orElse(""), Collectors.toSet())));
    }
}
