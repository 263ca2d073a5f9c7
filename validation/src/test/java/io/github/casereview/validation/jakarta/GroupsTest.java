package io.github.casereview.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.ReviewCollection;
import io.github.casereview.ReviewRecord;
import io.github.casereview.constraint.KeepsToRules;
import io.github.casereview.constraint.Rules;
import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.learning.LearningPoint;
import io.github.casereview.people.Child;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.sample.SampleReviews;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.validator.HibernateValidatorFactory;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final Child CHILD = Child.builder().id("ash").build();

    /** Two children of one id: an error of the rules, nothing that is wrong with a property. */
    private static final CaseReview TWINS =
            SampleReviews.smallest().addChild(CHILD).addChild(CHILD).build();

    private static final CaseReview UNNAMED =
            TWINS.withId("No Id").withLabels(Label.builder().text(" ").build());

    private static final ReviewCollection COLLECTION = SampleReviews.collection()
            .addReview(TWINS.withId("northshire/twins"))
            .build();

    /** What an application might receive. */
    static final class Request {
        @Valid
        private final ReviewRecord review;

        @NotNull
        private final String sender = null;

        Request(ReviewRecord review) {
            this.review = review;
        }
    }

    @GroupSequence({Default.class, Rules.class})
    interface PropertiesThenRules {}

    @Test
    void the_default_group_knows_no_rules() {
        assertThat(Found.PLAIN.validate(TWINS)).isEmpty();
    }

    @Test
    void the_group_of_the_rules_brings_the_properties_with_it() {
        assertThat(Found.issues(Found.PLAIN.validate(UNNAMED, Rules.class)))
                .extracting(Issue::code)
                .contains("ID_MALFORMED", "WORDS_MALFORMED", "ID_DUPLICATE");
    }

    @Test
    void the_group_of_errors_leaves_warnings_and_infos_out() {
        CaseReview noted = TWINS.withLearningPoints(LearningPoint.builder()
                .id("lp-1")
                .text("Listen.")
                .addAbout("ash")
                .addAbout("ash")
                .build());
        assertThat(Found.issues(Found.PLAIN.validate(noted, Rules.class)))
                .extracting(Issue::code)
                .contains("ID_DUPLICATE", "REFERENCE_REPEATED");
        assertThat(Found.issues(Found.PLAIN.validate(noted, Rules.Errors.class)))
                .extracting(Issue::code)
                .containsExactly("ID_DUPLICATE");
    }

    @Test
    void a_sequence_stops_at_broken_properties() {
        assertThat(Found.byValidator(UNNAMED, PropertiesThenRules.class)).isEqualTo(Found.byValidator(UNNAMED));
        assertThat(Found.byValidator(TWINS, PropertiesThenRules.class)).isEqualTo(Found.byChecker(TWINS));
    }

    @Test
    void a_review_in_a_collection_is_checked_once_together_with_it() {
        int last = COLLECTION.getReviews().size() - 1;
        for (Class<?> group : List.of(Rules.class, Rules.Errors.class, PropertiesThenRules.class)) {
            assertThat(Found.PLAIN.validate(COLLECTION, group))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("reviews[" + last + "].children[1].id");
        }
    }

    @Test
    void the_properties_of_a_review_in_a_collection_are_checked_in_every_group() {
        ReviewCollection broken = SampleReviews.collection().addReview(UNNAMED).build();
        String path = "reviews[" + (broken.getReviews().size() - 1) + "].id";
        for (Class<?> group : List.of(Default.class, Rules.class, Rules.Errors.class, PropertiesThenRules.class)) {
            assertThat(Found.PLAIN.validate(broken, group))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsOnlyOnce(path);
        }
    }

    @Test
    void a_review_inside_something_else_is_checked_there() {
        Set<ConstraintViolation<Request>> violations = Found.PLAIN.validate(new Request(TWINS), Rules.class);
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("review.children[1].id", "sender");
        assertThat(violations.stream().map(ReviewViolations::issue).flatMap(Optional::stream))
                .extracting(issue -> issue.code() + " " + issue.place().pointer() + " "
                        + issue.related().get(0).pointer())
                .containsExactly("ID_DUPLICATE /review/children/1/id /review/children/0");
    }

    @Test
    void a_violation_says_which_constraint_and_which_record_it_is_about() {
        ConstraintViolation<CaseReview> violation =
                Found.PLAIN.validate(TWINS, Rules.class).iterator().next();
        assertThat(violation.getConstraintDescriptor().getAnnotation()).isInstanceOf(KeepsToRules.class);
        assertThat(violation.getLeafBean()).isSameAs(TWINS);
        assertThat(violation.getMessage())
                .isEqualTo("expected each id once in a record, found an id that stands before");
    }

    @Test
    void breaches_that_differ_by_their_spans_alone_are_each_told() {
        CaseReview twice = TWINS.withLearningPoints(LearningPoint.builder()
                .id("lp-1")
                .text("Write to jo@example.org or al@example.org.")
                .build());
        assertThat(Found.issues(Found.PLAIN.validate(twice, Rules.class)))
                .filteredOn(issue -> issue.code().equals("PRIVACY_EMAIL"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_lies_inside_an_extension_is_told_at_the_extensions() {
        CaseReview extended = SampleReviews.smallest()
                .addExtension(Extension.builder()
                        .name("a:b")
                        .json("{\"c\":[0,\"jo@example.org\"]}")
                        .build())
                .build();
        Set<ConstraintViolation<CaseReview>> violations = Found.PLAIN.validate(extended, Rules.class);
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("extensions");
        assertThat(Found.issues(violations))
                .extracting(issue -> issue.place().pointer())
                .containsExactly("/extensions/a:b/c/1");
    }

    @Test
    void an_application_may_choose_the_checker() {
        Validator choosing = Found.running(ReviewChecker.standard().rating("ID_DUPLICATE", Severity.INFO));
        assertThat(Found.issues(choosing.validate(TWINS, Rules.class)))
                .extracting(Issue::severity)
                .containsExactly(Severity.INFO);
        assertThat(choosing.validate(TWINS, Rules.Errors.class)).isEmpty();
    }

    @Test
    void a_payload_for_other_constraints_changes_nothing() {
        Validator other = Validation.buildDefaultValidatorFactory()
                .unwrap(HibernateValidatorFactory.class)
                .usingContext()
                .constraintValidatorPayload("something of the application's")
                .getValidator();
        assertThat(Found.lines(Found.issues(other.validate(TWINS, Rules.class))))
                .isEqualTo(Found.byChecker(TWINS));
    }

    @Test
    void many_threads_may_share_a_validator() throws Exception {
        List<String> expected = Found.byChecker(COLLECTION);
        List<String> other = Found.byChecker(UNNAMED);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tasks = java.util.stream.IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(i -> () -> i % 2 == 0
                            ? Found.byValidator(COLLECTION, Rules.class).equals(expected)
                            : Found.byValidator(UNNAMED, Rules.class).equals(other))
                    .toList();
            for (Future<Boolean> each : threads.invokeAll(tasks)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
