package io.github.casereview.validation.rule.incident;

import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.code.Nation;
import io.github.casereview.validation.profile.Editions;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;

/** Rules about the notification of a serious incident, and the rapid review that follows it. */
public enum NotificationRule implements Rule {
    /** A notification came later than five working days after the authority had certainly heard of the incident. */
    NOTIFICATION_LATE(
            warning("a notification within 5 working days of the authority hearing of it", Notifications::late)
                    .askedBy("Department for Education, serious incident notifications: methodology")
                    .under(Editions.since(Nation.ENGLAND, 2013))),

    /** A notification is dated before anything that gave rise to the review. */
    NOTIFICATION_BEFORE_INCIDENT(
            warning("a notification no earlier than what gave rise to the review", Notifications::early)),

    /** Those who were notified are told, and neither the national panel nor the government or an inspectorate is one. */
    NOTIFICATION_WITHOUT_PANEL(info(
                    "the national panel, the government or an inspectorate among those notified",
                    Notifications::withoutPanel)
            .askedBy("Children Act 2004, section 16C(1)")
            .under(Editions.since(Nation.ENGLAND, 2018))),

    /** A rapid review took more than fifteen working days from the authority hearing of it, or the notification. */
    RAPID_REVIEW_LATE(warning(
                    "a rapid review within 15 working days of the authority hearing of it; of the notification since"
                            + " June 2025",
                    RapidReviews::late)
            .askedBy("Child Safeguarding Practice Review Panel, guidance on rapid reviews")
            .under(Editions.since(Nation.ENGLAND, 2018))),

    /** A rapid review was done before the incident was notified. */
    RAPID_REVIEW_BEFORE_NOTIFICATION(warning("a rapid review after the notification", RapidReviews::early)
            .askedBy("Child Safeguarding Practice Review Panel, frequently asked questions")
            .under(Editions.since(Nation.ENGLAND, 2018)));

    private final Definition definition;

    NotificationRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
