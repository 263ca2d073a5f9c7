package io.github.casereview.json.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.ReaderCode;
import io.github.casereview.json.shape.Property;
import io.github.casereview.people.Agency;
import io.github.casereview.source.Label;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has a property of its own must stand there, not in prose: who, when, how many and where to find it. */
class SampleTextTest {
    /** Pointer and reason. */
    private static final Map<String, String> EXCEPTIONS =
            Map.of("knowsley-child-q-and-s.json /learningPoints/17/text", "an age limit in law, which is nobody's age");

    private static final Pattern NOT_PROSE =
            Pattern.compile("\\d|://|\\bwww\\.|@|\\b(January|February|March|April|May|June"
                    + "|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

    static List<Sample> samples() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void prose_holds_no_date_number_link_or_address(Sample sample) {
        assertThat(prose(sample))
                .filteredOn(each -> isImpure(each.content()))
                .allSatisfy(each -> assertThat(EXCEPTIONS).containsKey(sample + " " + each.pointer()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void prose_names_no_agency_of_the_file(Sample sample) {
        List<Pattern> names = names(sample);
        assertThat(names).isNotEmpty();
        assertThat(prose(sample))
                .filteredOn(each -> names.stream()
                        .anyMatch(
                                name -> name.matcher(each.content().toString()).find()))
                .isEmpty();
    }

    @Test
    void every_exception_is_one() {
        assertThat(EXCEPTIONS).allSatisfy((place, reason) -> {
            String[] parts = place.split(" ");
            assertThat(reason).isNotBlank();
            assertThat(prose(Sample.of(parts[0].replace(".json", ""))))
                    .filteredOn(each -> each.pointer().equals(parts[1]))
                    .singleElement()
                    .matches(each -> isImpure(each.content()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"in 2015", "by May", "on Monday", "see www.example.org", "http://x", "a@b", "3 carers"})
    void the_scan_sees(String impure) {
        assertThat(isImpure(impure)).isTrue();
    }

    private static boolean isImpure(Object text) {
        return NOT_PROSE.matcher(text.toString()).find();
    }

    /** Narrative, but for quotations, which are the words of the source. */
    private static List<Held> prose(Sample sample) {
        List<Held> prose = sample.held().stream()
                .filter(each -> isNarrative(each.property()))
                .filter(each -> !each.property().name().equals("quote"))
                .toList();
        assertThat(prose).isNotEmpty();
        return prose;
    }

    private static boolean isNarrative(Property property) {
        return property.constraint()
                .filter(constraint -> constraint.code() == ReaderCode.TEXT_BLANK)
                .isPresent();
    }

    /** Of a class of agencies only what is written like a name: "health" and "agencies" are plain words. */
    private static List<Pattern> names(Sample sample) {
        return sample.held().stream()
                .filter(each -> each.content() instanceof Agency)
                .map(each -> (Agency) each.content())
                .flatMap(agency -> agency.getLabels().stream().filter(label -> isName(agency, label)))
                .map(label -> Pattern.compile(
                        "(?<!\\w)" + Pattern.quote(label.getText()) + "(?!\\w)", Pattern.CASE_INSENSITIVE))
                .toList();
    }

    private static boolean isName(Agency agency, Label label) {
        boolean oneBody =
                !agency.getNaming().filter(Agency.Naming.CLASS::equals).isPresent();
        return oneBody || Character.isUpperCase(label.getText().charAt(0));
    }
}
