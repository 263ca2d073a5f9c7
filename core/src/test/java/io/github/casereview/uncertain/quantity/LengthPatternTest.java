package io.github.casereview.uncertain.quantity;

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
class LengthPatternTest {
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Property(tries = 3000)
    void a_length_is_read_exactly_where_the_constraint_accepts_it(@ForAll("lengths") String text) {
        LengthOfTime length = LengthOfTime.builder().value(text).build();
        assertThat(Amount.read(text).isPresent())
                .isEqualTo(validator.validate(length).isEmpty());
    }

    @Provide
    Arbitrary<String> lengths() {
        return mixed(
                Arbitraries.of("P", "PT", "T", "1", "12", "0", "999999", "Y", "M", "W", "D", "H", "S", ".", ""), 9);
    }

    private static Arbitrary<String> mixed(Arbitrary<String> parts, int most) {
        return parts.list().ofMinSize(1).ofMaxSize(most).map(list -> String.join("", list));
    }
}
