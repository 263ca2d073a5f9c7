package io.github.casereview.validation.book;

import io.github.casereview.validation.rule.Rule;
import io.github.casereview.validation.rule.account.AccountRule;
import io.github.casereview.validation.rule.care.CareAgeRule;
import io.github.casereview.validation.rule.care.CareLimitRule;
import io.github.casereview.validation.rule.care.ConferenceRule;
import io.github.casereview.validation.rule.care.EnquiryRule;
import io.github.casereview.validation.rule.care.HistoryRule;
import io.github.casereview.validation.rule.care.LifeRule;
import io.github.casereview.validation.rule.care.MissingRule;
import io.github.casereview.validation.rule.deadline.DurationRule;
import io.github.casereview.validation.rule.deadline.PublicityRule;
import io.github.casereview.validation.rule.decision.DecisionRule;
import io.github.casereview.validation.rule.decision.ReviewKindRule;
import io.github.casereview.validation.rule.delivery.DeliveryRule;
import io.github.casereview.validation.rule.family.FamilyRule;
import io.github.casereview.validation.rule.family.SubjectRule;
import io.github.casereview.validation.rule.identity.IdentityRule;
import io.github.casereview.validation.rule.identity.NumberingRule;
import io.github.casereview.validation.rule.incident.NotificationRule;
import io.github.casereview.validation.rule.incident.TriggerRule;
import io.github.casereview.validation.rule.learning.LearningRule;
import io.github.casereview.validation.rule.learning.RecommendationRule;
import io.github.casereview.validation.rule.outcome.OutcomeRule;
import io.github.casereview.validation.rule.publication.PublicationRule;
import io.github.casereview.validation.rule.publication.ReportRule;
import io.github.casereview.validation.rule.recommendation.RecommendationQualityRule;
import io.github.casereview.validation.rule.recommendation.ResponseRule;
import io.github.casereview.validation.rule.text.TextRule;
import io.github.casereview.validation.rule.time.AgeRule;
import io.github.casereview.validation.rule.time.DateRule;
import io.github.casereview.validation.rule.time.ReviewPeriodRule;
import io.github.casereview.validation.rule.time.TellingRule;
import io.github.casereview.validation.rule.upkeep.UpkeepRule;
import io.github.casereview.validation.rule.value.CodeRule;
import io.github.casereview.validation.rule.value.SourceRule;
import io.github.casereview.validation.rule.value.ValueRule;
import io.github.casereview.validation.rule.wording.PrivacyRule;
import io.github.casereview.validation.rule.wording.TerminologyRule;
import java.util.List;
import java.util.stream.Stream;

/** The enums of rules: a new subject is listed here, a new rule needs no listing. */
public final class RuleBook {
    private static final List<Class<? extends Rule>> SUBJECTS = List.of(
            IdentityRule.class,
            NumberingRule.class,
            DateRule.class,
            MissingRule.class,
            LifeRule.class,
            HistoryRule.class,
            CareAgeRule.class,
            CareLimitRule.class,
            ConferenceRule.class,
            EnquiryRule.class,
            FamilyRule.class,
            SubjectRule.class,
            OutcomeRule.class,
            ReviewPeriodRule.class,
            TellingRule.class,
            AgeRule.class,
            ValueRule.class,
            CodeRule.class,
            SourceRule.class,
            TriggerRule.class,
            NotificationRule.class,
            DecisionRule.class,
            DurationRule.class,
            PublicityRule.class,
            ReviewKindRule.class,
            LearningRule.class,
            RecommendationRule.class,
            RecommendationQualityRule.class,
            ResponseRule.class,
            DeliveryRule.class,
            PublicationRule.class,
            ReportRule.class,
            UpkeepRule.class,
            TextRule.class,
            AccountRule.class,
            PrivacyRule.class,
            TerminologyRule.class);

    private RuleBook() {}

    /** {@return the enums, one a subject} */
    public static List<Class<? extends Rule>> subjects() {
        return SUBJECTS;
    }

    /** {@return all rules, subject by subject} */
    public static List<Rule> rules() {
        return SUBJECTS.stream()
                .flatMap(subject -> Stream.<Rule>of(subject.getEnumConstants()))
                .toList();
    }
}
