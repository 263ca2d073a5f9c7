package io.github.casereview.validation.rule.value;

import io.github.casereview.code.Code;
import io.github.casereview.code.CodeList;
import io.github.casereview.code.Span;
import io.github.casereview.uncertain.date.DateBounds;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.time.LocalDate;
import java.util.List;

/** Compares the days on which a code could be used with the time of what it codes, and with its edition. */
final class CodeYears {
    private static final String COLLECTIONS = "Department for Education";

    private final ReviewIndex review;
    private final Breaches breaches;

    private CodeYears(ReviewIndex review, Breaches breaches) {
        this.review = review;
        this.breaches = breaches;
    }

    static void look(ReviewIndex review, Breaches breaches) {
        CodeYears years = new CodeYears(review, breaches);
        Coded.all(review).forEach(years::look);
    }

    private void look(Coded coded) {
        for (CodeList list : coded.lists()) {
            List<Code> meanings = list.meanings(coded.code());
            if (!meanings.isEmpty()) {
                look(coded, list, meanings);
                return;
            }
        }
    }

    private void look(Coded coded, CodeList list, List<Code> meanings) {
        DateBounds when = review.times().of(coded.node().entry()).start();
        if (!when.isUnknown() && !when.doubtful()) {
            time(coded, meanings, when);
        } else if (list.getPublisher().filter(COLLECTIONS::equals).isPresent() && coded.isOfOtherEdition(list)) {
            coded.node().value().getVersion().ifPresent(version -> edition(coded, meanings, version));
        }
    }

    private void time(Coded coded, List<Code> meanings, DateBounds when) {
        Span time = new Span(when.earliest(), when.latest());
        List<Span> met = met(meanings, time);
        boolean told = when.earliest().isPresent() && when.latest().isPresent();
        if (met.isEmpty()) {
            breaches.at(coded.node(), "code", "one used " + words(meanings));
        } else if (told && met.size() > 1) {
            breaches.add(open(coded, "one of " + met.size() + " meanings at that time"));
        } else if (told && !holds(met.get(0), time)) {
            breaches.add(open(coded, "one used " + words(meanings) + ", which leaves it open"));
        }
    }

    private static Breach open(Coded coded, String found) {
        return Breach.of(coded.node(), found).in("code").leftOpen();
    }

    /** The collection of 2024 ran from April 2023 to March 2024; this library's own edition holds older codes too. */
    private void edition(Coded coded, List<Code> meanings, String version) {
        if (version.matches("(?:19|20)[0-9]{2}")) {
            int year = Integer.parseInt(version);
            Span time = Span.between(LocalDate.of(year - 1, 4, 1), LocalDate.of(year, 3, 31));
            if (met(meanings, time).isEmpty()) {
                breaches.at(
                        coded.node(), "code", "one used " + words(meanings) + ", and of an edition of another year");
            }
        }
    }

    private static List<Span> met(List<Code> meanings, Span time) {
        return meanings.stream().map(Code::getSpan).filter(time::overlaps).toList();
    }

    private static boolean holds(Span span, Span time) {
        return time.from().map(span::includes).orElse(span.from().isEmpty())
                && time.until().map(span::includes).orElse(span.until().isEmpty());
    }

    private static String words(List<Code> meanings) {
        Span span = meanings.stream().map(Code::getSpan).reduce(Span::union).orElse(Span.always());
        String from = span.from().map(day -> "from " + day).orElse("");
        String until = span.until().map(day -> "until " + day).orElse("");
        return (from + " " + until).strip();
    }
}
