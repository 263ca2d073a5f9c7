package io.github.casereview.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.CaseReview;
import io.github.casereview.document.Link;
import io.github.casereview.json.shape.Property;
import io.github.casereview.json.shape.Shape;
import io.github.casereview.judgement.Statement;
import io.github.casereview.people.Child;
import io.github.casereview.source.Citation;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.uncertain.date.UncertainDate;
import io.github.casereview.uncertain.quantity.LengthOfTime;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The reader checks constraints in a compiled form; a validator must come to the same verdict on every string. */
class ConstraintAgreementTest {
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.UK), Locale.UK, false))
            .buildValidatorFactory()
            .getValidator();

    /** One property for each constraint there is. */
    private record Case(Class<?> type, String property, Function<String, Object> build) {}

    private static final List<Case> CASES = List.of(
            new Case(Child.class, "id", text -> Child.builder().id(text).build()),
            new Case(CaseReview.class, "id", text -> review().id(text).build()),
            new Case(
                    Citation.class,
                    "document",
                    text -> Citation.builder().document(text).build()),
            new Case(Label.class, "text", text -> Label.builder().text(text).build()),
            new Case(Link.class, "url", text -> Link.builder().url(text).build()),
            new Case(Statement.class, "text", text -> statement(text)),
            new Case(
                    UncertainDate.class,
                    "edtf",
                    text -> UncertainDate.builder().edtf(text).build()),
            new Case(
                    LengthOfTime.class,
                    "value",
                    text -> LengthOfTime.builder().value(text).build()),
            new Case(
                    Extension.class,
                    "name",
                    text -> Extension.builder().name(text).json("1").build()));

    private static CaseReview.Builder review() {
        return CaseReview.builder().addLabel(Label.builder().text("Child A").build());
    }

    private static Object statement(String text) {
        return Statement.builder().id("s").kind(Statement.Kind.NOTE).text(text).build();
    }

    @net.jqwik.api.Property(tries = 3000)
    void a_validator_and_the_reader_agree_on_every_string(@ForAll("strings") String text) {
        for (Case each : CASES) {
            Property property = Shape.of(each.type()).property(each.property()).orElseThrow();
            boolean holds = property.constraint().orElseThrow().holds(text);
            boolean valid = VALIDATOR.validate(each.build().apply(text)).isEmpty();
            assertThat(holds)
                    .as(each.type().getSimpleName() + "." + each.property())
                    .isEqualTo(valid);
        }
    }

    @Provide
    Arbitrary<String> strings() {
        Arbitrary<String> near = Arbitraries.of(
                        "2015",
                        "2015-02",
                        "2015-02-30",
                        "2016-02-29",
                        "2018-23",
                        "200X",
                        "[2013..2015]",
                        "[..2020-03]",
                        "P6W",
                        "PT42H45M",
                        "P1YT1H",
                        "PT",
                        "P",
                        "0000",
                        "child-q",
                        "knowsley/child-q",
                        "a/b#c",
                        "x:y",
                        "")
                .flatMap(seed -> Arbitraries.integers()
                        .between(0, Math.max(0, seed.length() - 1))
                        .flatMap(at -> Arbitraries.chars()
                                .with("0123456789-~?%[]./#:aZPTX \u00a0\u200b")
                                .map(c -> seed.isEmpty() ? "" : seed.substring(0, at) + c + seed.substring(at + 1))));
        Arbitrary<String> blank = Arbitraries.strings()
                .withChars(" \t\n\u00a0\u2000\u200b\u2060\ufeff\u00ada")
                .ofMaxLength(4);
        Arbitrary<String> seeds = Arbitraries.of(
                "2015", "2015-02-29", "2016-02-29", "[2013..2015]", "P6W", "PT42H45M", "a/b#c", "x:y", "q".repeat(501));
        return Arbitraries.oneOf(near, blank, seeds, Arbitraries.strings().ofMaxLength(12));
    }
}
