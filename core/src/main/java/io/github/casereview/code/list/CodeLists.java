package io.github.casereview.code.list;

import io.github.casereview.code.CodeList;
import io.github.casereview.code.census.CinAbuse;
import io.github.casereview.code.census.CinDisability;
import io.github.casereview.code.census.CinEthnicity;
import io.github.casereview.code.census.CinFactor;
import io.github.casereview.code.census.CinGender;
import io.github.casereview.code.census.CinNeed;
import io.github.casereview.code.census.LegalStatus;
import io.github.casereview.code.census.MissingType;
import io.github.casereview.code.census.NhsEthnicity;
import io.github.casereview.code.census.NhsPlanReason;
import io.github.casereview.code.census.PlacementType;
import io.github.casereview.code.census.SchoolPhase;
import io.github.casereview.code.chronology.EntryValue;
import io.github.casereview.code.chronology.FatalMaltreatment2005;
import io.github.casereview.code.chronology.FatalMaltreatment2011;
import io.github.casereview.code.chronology.Feature;
import io.github.casereview.code.chronology.HarmKind;
import io.github.casereview.code.chronology.HarmResult;
import io.github.casereview.code.chronology.HarmSetting;
import io.github.casereview.code.judgement.ConclusionGrade;
import io.github.casereview.code.judgement.ConclusionQualifier;
import io.github.casereview.code.judgement.ConclusionQuestion;
import io.github.casereview.code.judgement.DecisionOutcome;
import io.github.casereview.code.judgement.DecisionReason;
import io.github.casereview.code.judgement.Hazard;
import io.github.casereview.code.judgement.OfstedGrade;
import io.github.casereview.code.judgement.PoliceMissingGrade;
import io.github.casereview.code.judgement.ResponseReason;
import io.github.casereview.code.judgement.RiskConsequence;
import io.github.casereview.code.judgement.RiskLevel;
import io.github.casereview.code.judgement.RiskScale;
import io.github.casereview.code.learning.ActionKind;
import io.github.casereview.code.learning.EvidenceKind;
import io.github.casereview.code.learning.FindingKind;
import io.github.casereview.code.learning.ProgressStatus;
import io.github.casereview.code.learning.RecommendationPurpose;
import io.github.casereview.code.learning.TrainingMedium;
import io.github.casereview.code.people.AgencyStatus;
import io.github.casereview.code.people.Means;
import io.github.casereview.code.people.PersonStatus;
import io.github.casereview.code.people.PlaceKind;
import io.github.casereview.code.people.RelationshipKind;
import io.github.casereview.code.people.Sector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every open code list that comes with this library; closed lists are made by {@link CodeList#of(Class)}. */
public final class CodeLists {
    private static final List<CodeList> ALL = List.of(
            CodeList.of(ReviewKind.class),
            CodeList.of(StatutoryBasis.class),
            CodeList.of(Methodology.class),
            CodeList.of(Theme.class),
            CodeList.of(DocumentKind.class),
            CodeList.of(PublicationReason.class),
            CodeList.of(TallyUnit.class),
            CodeList.of(Sector.class),
            CodeList.of(AgencyStatus.class),
            CodeList.of(PersonStatus.class),
            CodeList.of(RelationshipKind.class),
            CodeList.of(Means.class),
            CodeList.of(PlaceKind.class),
            CodeList.of(EntryValue.class),
            CodeList.of(Feature.class),
            CodeList.of(HarmKind.class),
            CodeList.of(HarmResult.class),
            CodeList.of(HarmSetting.class),
            CodeList.of(FatalMaltreatment2005.class),
            CodeList.of(FatalMaltreatment2011.class),
            CodeList.of(ConclusionQuestion.class),
            CodeList.of(ConclusionGrade.class),
            CodeList.of(ConclusionQualifier.class),
            CodeList.of(Hazard.class),
            CodeList.of(RiskLevel.class),
            CodeList.of(RiskScale.class),
            CodeList.of(RiskConsequence.class),
            CodeList.of(DecisionOutcome.class),
            CodeList.of(DecisionReason.class),
            CodeList.of(ResponseReason.class),
            CodeList.of(OfstedGrade.class),
            CodeList.of(PoliceMissingGrade.class),
            CodeList.of(FindingKind.class),
            CodeList.of(RecommendationPurpose.class),
            CodeList.of(ActionKind.class),
            CodeList.of(EvidenceKind.class),
            CodeList.of(ProgressStatus.class),
            CodeList.of(TrainingMedium.class),
            CodeList.of(CinAbuse.class),
            CodeList.of(NhsPlanReason.class),
            CodeList.of(CinNeed.class),
            CodeList.of(CinFactor.class),
            CodeList.of(CinEthnicity.class),
            CodeList.of(NhsEthnicity.class),
            CodeList.of(CinDisability.class),
            CodeList.of(CinGender.class),
            CodeList.of(LegalStatus.class),
            CodeList.of(PlacementType.class),
            CodeList.of(MissingType.class),
            CodeList.of(SchoolPhase.class));

    private static final Map<String, CodeList> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(CodeList::getName, list -> list));

    private CodeLists() {}

    /** {@return every list, by subject} */
    public static List<CodeList> all() {
        return ALL;
    }

    /**
     * Finds a list by its name.
     *
     * @param name the name that {@link io.github.casereview.code.CodedBy} and data use
     * @return the list, or nothing if the library has none of that name
     */
    public static Optional<CodeList> scheme(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
