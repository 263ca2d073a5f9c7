package io.github.casereview.validation.rule.publication;

import static io.github.casereview.validation.rule.Definition.info;

import io.github.casereview.CaseReview;
import io.github.casereview.code.Nation;
import io.github.casereview.code.list.DocumentKind;
import io.github.casereview.judgement.Statement;
import io.github.casereview.people.Party;
import io.github.casereview.people.Role;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.profile.Level;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.Thing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about what a report, a summary or a notification should hold, by the guidance it is written under. */
public enum ReportRule implements Rule {
    /** A report does not name its reviewer. */
    REVIEWER_UNNAMED(info("the name of a reviewer", ReportRule::names)
            .of(Level.REPORT)
            .under(Editions.since(Nation.ENGLAND, 2018))
            .saidToBeAskedBy("Working Together to Safeguard Children 2018, chapter 4")),

    /** A reviewer belongs to an agency that had a part in the case. */
    REVIEWER_NOT_INDEPENDENT(info("a reviewer from no agency of the case", Involvement::reviewers)
            .under(Editions.since(Nation.ENGLAND, 2013))
            .askedBy("Liverpool Safeguarding Children Partnership, local reviews: independent of the case and of the"
                    + " organisations involved")),

    /** A report says what should improve or why things were done as they were, but not both. */
    REPORT_CONTENT_MISSING(info("recommended improvements, and an analysis of why", ReportRule::content)
            .of(Level.REPORT)
            .under(Editions.since(Nation.ENGLAND, 2018))
            .saidToBeAskedBy("Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018"
                    + " (SI 2018/789)")),

    /** An executive summary leaves out what the template of its time has. */
    EXECUTIVE_SUMMARY_INCOMPLETE(
            info("panel, author, lessons, recommendations and actions in an executive summary", SummaryParts::look)
                    .under(Editions.between(Nation.ENGLAND, 2006, 2010))
                    .saidToBeAskedBy("templates for Working Together to Safeguard Children 2010, chapter 8")),

    /** One notification is about more children than its form holds. */
    NOTIFICATION_OF_MANY(info("at most 4 children in a notification", ReportRule::notification)
            .under(Editions.since(Nation.ENGLAND, 2018))
            .askedBy("gov.uk, Report a serious child safeguarding incident"));

    private static final int MOST_CHILDREN = 4;
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.REVIEWER, Role.AUTHOR);

    private final Definition definition;

    ReportRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void names(ReviewIndex review, Breaches breaches) {
        for (Node<CaseReview> record : review.all(CaseReview.class)) {
            List<Party> reviewers = record.value().getParties().stream()
                    .filter(party -> REVIEWERS.contains(party.getRole()))
                    .toList();
            boolean named = reviewers.stream()
                    .anyMatch(party ->
                            party.getName().isPresent() || party.getWho().isPresent());
            if (!named && !breaches.isDamaged(record, "parties")) {
                breaches.at(record, reviewers.isEmpty() ? "no reviewer" : "none");
            }
        }
    }

    private static void content(ReviewIndex review, Breaches breaches) {
        for (Node<CaseReview> record : review.all(CaseReview.class)) {
            CaseReview value = record.value();
            boolean improvements = !value.getRecommendations().isEmpty() || breaches.isRefused(Thing.RECOMMENDATION);
            boolean analysis = !value.getFindings().isEmpty()
                    || !value.getConclusions().isEmpty()
                    || value.getStatements().stream().anyMatch(ReportRule::isAnalysis)
                    || Stream.of(Thing.FINDING, Thing.CONCLUSION, Thing.STATEMENT)
                            .anyMatch(breaches::isRefused);
            boolean elsewhere =
                    NothingLearned.isToldOfReview(value) || NothingLearned.isToldOfUnpublished(review, record);
            if (!elsewhere && (!improvements || !analysis)) {
                breaches.at(record, improvements ? "no analysis" : analysis ? "no improvements" : "neither");
            }
        }
    }

    private static boolean isAnalysis(Statement statement) {
        return EnumSet.of(Statement.Kind.ANALYSIS, Statement.Kind.FACTOR, Statement.Kind.EXPLANATION)
                .contains(statement.getKind());
    }

    private static void notification(ReviewIndex review, Breaches breaches) {
        for (Node<CaseReview> record : review.all(CaseReview.class)) {
            long children = record.value().countChildren().least().orElse(0);
            if (children > MOST_CHILDREN && Speaking.is(review, record, DocumentKind.NOTIFICATION)) {
                breaches.at(record, String.valueOf(children));
            }
        }
    }
}
