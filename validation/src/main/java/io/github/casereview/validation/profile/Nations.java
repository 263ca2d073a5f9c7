package io.github.casereview.validation.profile;

import io.github.casereview.CaseReview;
import io.github.casereview.Jurisdiction;
import io.github.casereview.code.Nation;
import io.github.casereview.code.NationalCode;
import io.github.casereview.code.list.ReviewKind;
import io.github.casereview.code.list.StatutoryBasis;
import io.github.casereview.source.CodedValue;
import io.github.casereview.validation.index.Coding;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whose review a record can be: by its jurisdiction, else by its bases and the profile, else by its kinds. */
final class Nations {
    private Nations() {}

    static Set<Nation> of(CaseReview review, Optional<Nation> asked) {
        Optional<Jurisdiction> told = review.getJurisdiction();
        if (told.isPresent()) {
            return told.get() == Jurisdiction.SEVERAL
                    ? Set.of()
                    : Set.of(Nation.valueOf(told.get().name()));
        }
        Set<Nation> based = named(review.getBases(), StatutoryBasis.values());
        asked.ifPresent(based::add);
        return based.isEmpty() ? named(review.getKinds(), ReviewKind.values()) : based;
    }

    private static Set<Nation> named(List<CodedValue> values, NationalCode[] codes) {
        Set<Nation> nations = EnumSet.noneOf(Nation.class);
        for (CodedValue value : values) {
            Coding.of(Optional.of(value), List.of(codes))
                    .ifPresent(code -> nations.addAll(code.getSpans().keySet()));
        }
        return nations;
    }
}
