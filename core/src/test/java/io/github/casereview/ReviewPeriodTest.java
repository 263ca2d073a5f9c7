package io.github.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.source.Citation;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.view.OtherAccount;
import org.junit.jupiter.api.Test;

class ReviewPeriodTest {
    @Test
    void times_under_review_of_two_documents_are_two_tellings() {
        ReviewPeriod first = reviewed("q", "2013-01", "2015-02");
        ReviewPeriod second = reviewed("s", "2013-11", "2016-01");
        ReviewPeriod response = ReviewPeriod.builder()
                .addAbout("q", "s")
                .period(between("2013", "2015"))
                .addSource(Citation.of("response"))
                .build();
        CaseReview review = review().addPeriods(first, second, response).build();
        OtherAccount account = only(CaseReview.builder().from(review));
        assertThat(account.originals()).containsExactly(first, second);
        assertThat(account.agreement()).isEqualTo(Agreement.CONFLICT);
        OtherAccount one = only(CaseReview.builder().from(review.withPeriods(first, response)));
        assertThat(one.agreement()).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        assertThat(review.withPeriods(first, second.withAbout("q")).otherAccounts())
                .isEmpty();
        assertThat(review.withPeriods(first, response.withKind(ReviewPeriod.Kind.BACKGROUND))
                        .otherAccounts())
                .isEmpty();
        assertThat(review.withPeriods(first.withAbout("r"), response).otherAccounts())
                .isEmpty();
    }

    private static OtherAccount only(CaseReview.Builder review) {
        assertThat(review.build().otherAccounts()).hasSize(1);
        return review.build().otherAccounts().get(0);
    }

    private static CaseReview.Builder review() {
        CaseReview.Builder review = CaseReview.builder();
        review.id("example/child-a").source("summary").addLabel(Label.of("Child A"));
        return review;
    }

    private static ReviewPeriod reviewed(String child, String start, String end) {
        return ReviewPeriod.builder()
                .addAbout(child)
                .period(between(start, end))
                .build();
    }

    private static UncertainPeriod between(String start, String end) {
        return UncertainPeriod.between(UncertainDate.parse(start), UncertainDate.parse(end));
    }
}
