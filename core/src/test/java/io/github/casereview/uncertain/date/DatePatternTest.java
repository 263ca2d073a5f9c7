package io.github.casereview.uncertain.date;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What is parsed here and what the constraints on the model accept is the same text. */
class DatePatternTest {
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Property(tries = 3000)
    void a_date_is_read_exactly_where_the_constraint_accepts_it(@ForAll("dates") String text) {
        UncertainDate date = UncertainDate.builder().edtf(text).build();
        boolean accepted = validator.validate(date).isEmpty();
        assertThat(Edtf.bounds(text, null).isPresent()).isEqualTo(accepted);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> parts = Arbitraries.of(
                "2015", "0000", "0001", "201X", "000X", "-01", "-12", "-13", "-00", "-21", "-24", "-25", "-29", "-31",
                "-02", "?", "~", "%", "[", "]", "..", "/", "");
        return mixed(parts, 7);
    }

    private static Arbitrary<String> mixed(Arbitrary<String> parts, int most) {
        return parts.list().ofMinSize(1).ofMaxSize(most).map(list -> String.join("", list));
    }
}
