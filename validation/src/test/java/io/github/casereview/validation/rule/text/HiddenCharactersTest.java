package io.github.casereview.validation.rule.text;

import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.text.TextRule.COMBINING_MARKS_STACKED;
import static io.github.casereview.validation.rule.text.TextRule.INVISIBLE_CHARACTER;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** Which characters hide, at the edges of each group of them; the texts are written with escapes, to be seen. */
class HiddenCharactersTest implements RuleTest {
    static Stream<RuleCase> cases() {
        return Stream.of(joiners(), tags(), controls(), selectors(), marks()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> joiners() {
        return Stream.of(
                hidden("a joiner before everything", "\\u200dx", 0, 1),
                hidden("a joiner after a Greek letter", "\\u03b1\\u200d", 1, 2),
                hidden("a joiner after a Cyrillic letter", "\\u0434\\u200cx", 1, 2),
                hidden("a joiner after a digit", "1\\u200d", 1, 2),
                shown("a joiner after a mark that takes room", "\\u0915\\u093e\\u200d"),
                shown("a joiner after a symbol with its selector", "\\u2764\\ufe0f\\u200d\\ud83d\\udd25"),
                shown("a direction mark in Hebrew", "\\u05e9\\u05dc\\u200e 12"),
                shown("an Arabic direction mark in Arabic", "\\u0645\\u061c 12"),
                hidden("an Arabic direction mark in Latin", "m\\u061c 12", 1, 2),
                hidden("a zero-width space after an emoji", "\\ud83d\\ude00\\u200b", 2, 3));
    }

    private static Stream<RuleCase> tags() {
        String flag = "\\ud83c\\udff4";
        String tag = "\\udb40\\udc67";
        return Stream.of(
                hidden("the first of the tags", "x\\udb40\\udc00", 1, 3),
                hidden("the last of the tags", "x\\udb40\\udc7f", 1, 3),
                shown("seven tags of a flag", flag + tag.repeat(7)),
                hidden("an eighth tag of a flag", flag + tag.repeat(8), 16, 18),
                hidden("a tag after a flag and a letter", flag + "x" + tag, 3, 5));
    }

    private static Stream<RuleCase> controls() {
        return Stream.of(
                hidden("a delete", "a\\u007f", 1, 2),
                hidden("the last of the C1 controls", "a\\u009f", 1, 2),
                hidden("the last of the noncharacters of Arabic", "a\\ufdef", 1, 2),
                shown("a ligature after them", "a\\ufdf0"),
                shown("a character before them", "a\\ufdcf"),
                hidden("the last but one of a plane", "a\\ufffe", 1, 2),
                hidden("the last of a plane", "a\\uffff", 1, 2),
                hidden("a filler of half width", "a\\uffa0", 1, 2),
                shown("a number sign that is a format and shows", "\\u0600\\u0661"),
                hidden("a filler that begins a syllable", "\\u115f", 0, 1));
    }

    private static Stream<RuleCase> selectors() {
        return Stream.of(
                shown("a selector of an ideograph", "\\u6f22\\udb40\\udd00"),
                shown("the last selector of ideographs", "\\u6f22\\udb40\\uddef"),
                hidden("a selector of ideographs after a letter", "a\\udb40\\udd00", 1, 3),
                hidden("the last of them after a letter", "a\\udb40\\uddef", 1, 3),
                hidden("a second selector after one of ideographs", "\\u6f22\\udb40\\uddef\\ufe00", 3, 4),
                hidden("a second selector after one of ideographs, the first", "\\u6f22\\udb40\\udd00\\ufe0f", 3, 4),
                hidden("the last selector after the first", "\\u2764\\ufe00\\ufe0f", 2, 3),
                shown("a form after a selector", "\\u2764\\ufe0f\\ufe10"));
    }

    private static Stream<RuleCase> marks() {
        return Stream.of("\\u20dd", "\\u0903", "\\u0301")
                .flatMap(mark -> Stream.of(
                        edge(COMBINING_MARKS_STACKED, "thirty of " + mark.substring(1), text("a" + mark.repeat(30))),
                        edge(COMBINING_MARKS_STACKED, "more of " + mark.substring(1), marked("a" + mark.repeat(31)))
                                .at("/findings/0/text")
                                .over(1, 32)
                                .saying("expected at most 30 marks on a letter, found 31 marks at 1")));
    }

    private static RuleCase hidden(String sentence, String text, int start, int end) {
        return edge(INVISIBLE_CHARACTER, sentence, marked(text))
                .at("/findings/0/text")
                .over(start, end);
    }

    private static RuleCase shown(String sentence, String text) {
        return edge(INVISIBLE_CHARACTER, sentence, text(text));
    }

    private static String text(String text) {
        return "\"findings\": [{\"id\": \"f\", \"text\": \"" + text + "\"}]\n";
    }

    private static String marked(String text) {
        return text(text).replace("\"text\": ", "\"text\": ►");
    }
}
