package io.github.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewPeriod.Kind;
import io.github.casereview.source.Citation;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.Agreement;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.date.UncertainPeriod;
import io.github.casereview.view.OtherAccount;
import java.util.List;
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
        assertThat(review.withPeriods(first.withAbout("r"), response).otherAccounts())
                .isEmpty();
    }

    @Test
    void a_telling_that_does_not_say_what_it_is_for_is_held_against_one_that_does() {
        ReviewPeriod main = reviewed("q", "2013-11", "2016-01").withKind(Kind.MAIN);
        ReviewPeriod later = reviewed("q", "2013", "2015").withSources(Citation.of("response"));
        OtherAccount account = only(review().addPeriods(main, later));
        assertThat(account.originals()).containsExactly(main);
        assertThat(account.agreement()).isEqualTo(Agreement.CONFLICT);
        OtherAccount reversed = only(review().addPeriods(later, main));
        assertThat(reversed.originals()).containsExactly(later);
        assertThat(reversed.agreement()).isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void tellings_that_say_different_things_of_what_they_are_for_are_not_of_one_time() {
        ReviewPeriod main = reviewed("q", "2013", "2015").withKind(Kind.MAIN);
        ReviewPeriod background =
                reviewed("q", "2000", "2013").withKind(Kind.BACKGROUND).withSources(Citation.of("response"));
        assertThat(review().addPeriods(main, background).build().otherAccounts())
                .isEmpty();
    }

    @Test
    void a_telling_that_does_not_say_what_it_is_for_is_of_the_time_it_fits() {
        ReviewPeriod background = reviewed("q", "2000", "2012").withKind(Kind.BACKGROUND);
        ReviewPeriod main = reviewed("q", "2013-11", "2015-02").withKind(Kind.MAIN);
        ReviewPeriod later = reviewed("q", "2013", "2015").withSources(Citation.of("response"));
        OtherAccount account = only(review().addPeriods(background, main, later));
        assertThat(account.originals()).containsExactly(main);
        assertThat(account.agreement()).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
        ReviewPeriod elsewhere = main.withSources(Citation.of("news"));
        assertThat(only(review().addPeriods(background, elsewhere, later)).originals())
                .containsExactly(elsewhere);
    }

    @Test
    void only_the_time_that_a_telling_fits_is_another_account_of_it() {
        ReviewPeriod earlier = reviewed("q", "2013", "2015").withSources(Citation.of("response"));
        ReviewPeriod background = reviewed("q", "2000", "2012").withKind(Kind.BACKGROUND);
        ReviewPeriod main = reviewed("q", "2013-11", "2015-02").withKind(Kind.MAIN);
        OtherAccount account = only(review().addPeriods(earlier, background, main));
        assertThat(account.account()).isEqualTo(main);
        assertThat(account.agreement()).isEqualTo(Agreement.DIFFERS_IN_PRECISION);
    }

    @Test
    void a_telling_that_fits_no_time_conflicts_with_the_main_one() {
        ReviewPeriod background = reviewed("q", "2000", "2005").withKind(Kind.BACKGROUND);
        ReviewPeriod main = reviewed("q", "2013-11", "2015-02").withKind(Kind.MAIN);
        ReviewPeriod later = reviewed("q", "2008", "2009").withSources(Citation.of("response"));
        OtherAccount account = only(review().addPeriods(background, main, later));
        assertThat(account.originals()).containsExactly(main);
        assertThat(account.agreement()).isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void a_telling_of_the_same_kind_goes_before_one_that_fits_better() {
        ReviewPeriod main = reviewed("q", "2010", "2012").withKind(Kind.MAIN);
        ReviewPeriod other = reviewed("q", "2013", "2015");
        ReviewPeriod later = other.withKind(Kind.MAIN).withSources(Citation.of("response"));
        OtherAccount account = only(review().addPeriods(other, main, later));
        assertThat(account.originals()).containsExactly(main);
        assertThat(account.agreement()).isEqualTo(Agreement.CONFLICT);
    }

    @Test
    void of_two_times_that_one_document_tells_without_a_kind_the_one_that_fits_is_told_again() {
        ReviewPeriod before = reviewed("q", "2000", "2012");
        ReviewPeriod reviewed = reviewed("q", "2013", "2015");
        ReviewPeriod later = reviewed.withSources(Citation.of("response"));
        OtherAccount account = only(review().addPeriods(before, reviewed, later));
        assertThat(account.originals()).containsExactly(reviewed);
        assertThat(account.agreement()).isEqualTo(Agreement.SAME);
    }

    @Test
    void two_documents_that_tell_one_time_are_both_held_against_a_third() {
        ReviewPeriod first = reviewed("q", "2013-11", "2015-02").withKind(Kind.MAIN);
        ReviewPeriod second = reviewed("q", "2013", "2015").withSources(Citation.of("news"));
        ReviewPeriod third = first.withSources(Citation.of("response"));
        List<OtherAccount> accounts =
                review().addPeriods(first, second, third).build().otherAccounts();
        assertThat(accounts).extracting(OtherAccount::account).containsExactly(second, third);
        assertThat(accounts.get(1).originals()).containsExactly(first, second);
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
