package io.github.casereview.validation.rule.wording;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_ADDRESS;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_BIRTH_DATE;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_EMAIL;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_EXACT_DATE;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_FORBIDDEN_TERM;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_GENDER;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_IP_ADDRESS;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_NAMED_PERSON;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_NATIONAL_INSURANCE_NUMBER;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_NHS_NUMBER;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_ONLINE_NAME;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_PHONE;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_POSTCODE;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_SCHOOL;
import static io.github.casereview.validation.rule.wording.PrivacyRule.PRIVACY_WEB_ADDRESS;

import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.ReviewChecker;
import io.github.casereview.validation.lint.privacy.ForbiddenTerms;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.List;
import java.util.stream.Stream;

/** Texts in which what is to be found stands between ‹ and ›. */
class PrivacyRuleTest implements RuleTest {
    @Override
    public ReviewChecker checker() {
        ForbiddenTerms terms = ForbiddenTerms.of(List.of("zebedee"));
        return ReviewChecker.standard().forbidding(terms);
    }

    static Stream<RuleCase> cases() {
        return Stream.of(contacts(), online(), numbers(), places(), days(), people())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> contacts() {
        return Stream.of(
                without(PRIVACY_EMAIL, "no address", "The worker wrote an e-mail."),
                with(PRIVACY_EMAIL, "an address", "Write to ‹jane@example.org›."),
                justWith(PRIVACY_EMAIL, "an address in words", "Write to ‹jane (at) example (dot) org›"),
                without(PRIVACY_PHONE, "no number", "The worker rang in an emergency."),
                with(PRIVACY_PHONE, "a mobile", "Call ‹07700 900123› or write"),
                justWithout(PRIVACY_PHONE, "a helpline", "Childline answers on 0800 1111"));
    }

    private static Stream<RuleCase> online() {
        return Stream.of(
                without(PRIVACY_ONLINE_NAME, "a place alone", "They met on Instagram and on Snapchat."),
                with(PRIVACY_ONLINE_NAME, "a name with its sign", "sent by ‹@example_1›."),
                justWith(PRIVACY_ONLINE_NAME, "a name behind its place", "known on Instagram as ‹example_1› then"),
                justWithout(PRIVACY_ONLINE_NAME, "a dose", "two tablets @ 5 mg"),
                without(PRIVACY_WEB_ADDRESS, "no address", "See the website of the council."),
                with(PRIVACY_WEB_ADDRESS, "a page", "see ‹https://example.org/a›."),
                justWith(PRIVACY_WEB_ADDRESS, "a host alone", "see ‹example.org.uk› for more"),
                without(PRIVACY_IP_ADDRESS, "no address", "A message came at 10.15 at night."),
                with(PRIVACY_IP_ADDRESS, "an address", "from ‹192.0.2.17› at night"),
                justWithout(PRIVACY_IP_ADDRESS, "a paragraph of as many parts", "Paragraphs 4.2.1.3 of the guidance"));
    }

    private static Stream<RuleCase> numbers() {
        return Stream.of(
                without(PRIVACY_NHS_NUMBER, "no number", "The NHS trust was told."),
                with(PRIVACY_NHS_NUMBER, "a number", "NHS number ‹999 123 4551›."),
                justWithout(PRIVACY_NHS_NUMBER, "another check digit", "It was noted; 999 123 4550."),
                without(PRIVACY_NATIONAL_INSURANCE_NUMBER, "no number", "National Insurance was paid."),
                with(PRIVACY_NATIONAL_INSURANCE_NUMBER, "a number", "NI ‹QQ 12 34 56 C› on file"),
                justWithout(PRIVACY_NATIONAL_INSURANCE_NUMBER, "a digit too many", "Reference AB1234567 on file"));
    }

    private static Stream<RuleCase> places() {
        return Stream.of(
                without(PRIVACY_POSTCODE, "no postcode", "The home is in the north."),
                with(PRIVACY_POSTCODE, "a postcode", "lives in ‹ZZ99 9ZZ›."),
                justWithout(PRIVACY_POSTCODE, "a district alone", "L36 is a district"),
                without(PRIVACY_ADDRESS, "no street by name", "The children lived in the street."),
                with(PRIVACY_ADDRESS, "a house", "lived at ‹12 Example Road› then"),
                justWith(PRIVACY_ADDRESS, "a street alone", "lived in ‹Example Street› then"),
                without(PRIVACY_SCHOOL, "no school by name", "The child was at school."),
                with(PRIVACY_SCHOOL, "a school by name", "went to ‹Example Primary School›."),
                justWithout(PRIVACY_SCHOOL, "a kind of school", "The primary school was told."));
    }

    private static Stream<RuleCase> days() {
        return Stream.of(
                without(PRIVACY_BIRTH_DATE, "no birth", "A meeting was held in 2014."),
                with(PRIVACY_BIRTH_DATE, "a day", "born on ‹3 March 2010›"),
                justWithout(PRIVACY_BIRTH_DATE, "a month", "born in March 2010"),
                without(PRIVACY_EXACT_DATE, "a year", "In 2014 a meeting was held."),
                with(PRIVACY_EXACT_DATE, "a day", "On ‹12 March 2014› a meeting was held.")
                        .as(Severity.INFO),
                justWithout(PRIVACY_EXACT_DATE, "a month", "In March 2014 a meeting was held."));
    }

    private static Stream<RuleCase> people() {
        return Stream.of(
                without(PRIVACY_NAMED_PERSON, "a role", "Social Worker 2 left."),
                with(PRIVACY_NAMED_PERSON, "a title and a surname", "then ‹Mrs Example› left"),
                justWithout(PRIVACY_NAMED_PERSON, "a letter for a name", "Mr A and Mrs B were there"),
                without(PRIVACY_GENDER, "no gender", "The child was at home."),
                with(PRIVACY_GENDER, "a pronoun", "the child taking ‹his› own life"),
                justWithout(PRIVACY_GENDER, "words that fit any child", "He or she had left"),
                without(PRIVACY_FORBIDDEN_TERM, "another word", "As the aunt said"),
                with(PRIVACY_FORBIDDEN_TERM, "the term", "As ‹Zebedee› said"),
                justWith(PRIVACY_FORBIDDEN_TERM, "the term, split unseen", "As ‹Zeb\u200bedee› said"));
    }

    private static RuleCase without(PrivacyRule rule, String sentence, String text) {
        return holds(rule, sentence, finding(text));
    }

    private static RuleCase justWithout(PrivacyRule rule, String sentence, String text) {
        return edge(rule, sentence, finding(text));
    }

    private static RuleCase with(PrivacyRule rule, String sentence, String text) {
        return over(breaks(rule, sentence, finding("►" + text)), text);
    }

    private static RuleCase justWith(PrivacyRule rule, String sentence, String text) {
        return over(edge(rule, sentence, finding("►" + text)), text);
    }

    private static RuleCase over(RuleCase given, String text) {
        return given.at("/findings/0/text")
                .saying("expected " + given.rule().expected() + ", found one")
                .over(text.indexOf('‹'), text.indexOf('›') - 1);
    }

    private static String finding(String text) {
        String mark = text.startsWith("►") ? "►" : "";
        return """
                "children": [{"id": "q"}],
                "findings": [{"id": "f", "about": ["q"], "text": %s"%s"}]""".formatted(mark, text.replaceAll("[►‹›]", ""));
    }
}
