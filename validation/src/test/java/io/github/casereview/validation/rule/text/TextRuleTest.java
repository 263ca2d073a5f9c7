package io.github.casereview.validation.rule.text;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.RuleCase.holds;
import static io.github.casereview.validation.rule.text.TextRule.COMBINING_MARKS_STACKED;
import static io.github.casereview.validation.rule.text.TextRule.ENCODING_DAMAGED;
import static io.github.casereview.validation.rule.text.TextRule.INVISIBLE_CHARACTER;

import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

class TextRuleTest implements RuleTest {
    private static final String AT = "/learningPoints/0/text";

    static Stream<RuleCase> cases() {
        return Stream.of(hidden(), shown(), marks(), garbled(), whole()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> hidden() {
        return Stream.of(
                hidden("a word joiner", "no\\u2060w", "U+2060 at 2").over(2, 3),
                hidden("a zero-width space", "hear the ch\\u200bild", "U+200B at 11")
                        .over(11, 12),
                hidden("an override of direction", "see \\u202eeman", "U+202E at 4")
                        .over(4, 5),
                hidden("an isolate, opened and closed", "\\u2067x\\u2069", "U+2067 at 0, and 1 more")
                        .over(0, 1),
                hidden("a soft hyphen", "child\\u00adren", "U+00AD at 5").over(5, 6),
                hidden("a joiner between Latin letters", "wo\\u200drd", "U+200D at 2")
                        .over(2, 3),
                hidden("two joiners", "کتاب\\u200c\\u200cها", "U+200C at 5").over(5, 6),
                hidden("a direction mark in Latin text", "left\\u200f.", "U+200F at 4")
                        .over(4, 5),
                hidden(
                                "tags, which spell what nobody sees",
                                "ok\\udb40\\udc68\\udb40\\udc69",
                                "U+E0068 at 2, and 1 more")
                        .over(2, 4),
                hidden("a noncharacter", "end\\ufdd0", "U+FDD0 at 3").over(3, 4),
                hidden("a noncharacter beyond the first plane", "\\ud83f\\udfffend", "U+1FFFF at 0")
                        .over(0, 2),
                hidden("a C1 control", "a\\u0085b", "U+0085 at 1").over(1, 2),
                hidden("a NUL and an escape", "a\\u0000\\u001b[31m", "U+0000 at 1, and 1 more")
                        .over(1, 2),
                hidden("a byte order mark within", "a\\ufeffb", "U+FEFF at 1").over(1, 2),
                hidden("a filler", "a\\u3164b", "U+3164 at 1").over(1, 2),
                hidden("two selectors", "☎\\ufe0f\\ufe0e", "U+FE0E at 2").over(2, 3),
                breaks(INVISIBLE_CHARACTER, "in an element of a list of words", """
                        "decisions": [{"id": "d", "matter": "method", "outcome": {"asWritten": "o"},
                          "conditions": ["first", ►"sec\\u200bond"]}]
                        """)
                        .at("/decisions/0/conditions/1")
                        .over(3, 4));
    }

    private static Stream<RuleCase> shown() {
        return Stream.of(
                holds(INVISIBLE_CHARACTER, "plain words", text("Listen to the child.")),
                edge(INVISIBLE_CHARACTER, "lines and tabs", text("One.\\n\\tTwo.\\r\\nThree.")),
                edge(INVISIBLE_CHARACTER, "a family and a telephone", text("👨‍👩‍👧 ☎️ 👩🏽‍⚕️")),
                edge(INVISIBLE_CHARACTER, "the flag of Wales", text("🏴󠁧󠁢󠁷󠁬󠁳󠁿 Cymru")),
                edge(INVISIBLE_CHARACTER, "Welsh, Polish and Urdu", text("Ysgol Tŷ Gŵyr, Łódź, اردو میں\\u200f 12")),
                edge(INVISIBLE_CHARACTER, "a joiner that Persian needs", text("کتاب\\u200cها")),
                edge(INVISIBLE_CHARACTER, "a joiner that Hindi needs", text("क्\\u200dष")),
                edge(
                        INVISIBLE_CHARACTER,
                        "curly quotes, dashes and no-break spaces",
                        text("“so – it’s\\u00a0… fine”")));
    }

    private static Stream<RuleCase> marks() {
        return Stream.of(
                holds(COMBINING_MARKS_STACKED, "a letter and its mark apart", text("cafe\\u0301")),
                breaks(COMBINING_MARKS_STACKED, "three hundred marks", marked("a" + "\\u0301".repeat(300)))
                        .at(AT)
                        .over(1, 301)
                        .saying("learning point 1: expected at most 30 marks on a letter, found 300 marks at 1"),
                edge(COMBINING_MARKS_STACKED, "thirty marks", text("a" + "\\u0301".repeat(30))),
                edge(COMBINING_MARKS_STACKED, "thirty-one marks", marked("a" + "\\u0301".repeat(31)))
                        .at(AT)
                        .over(1, 32));
    }

    private static Stream<RuleCase> garbled() {
        return Stream.of(
                garbled("an apostrophe", "childâ€™s", "UTF-8 read in another encoding at 5")
                        .over(5, 8),
                garbled(
                                "a quotation mark of which a byte was lost",
                                "saidâ€ and",
                                "UTF-8 read in another encoding at 4")
                        .over(4, 6),
                garbled(
                                "an apostrophe by way of Latin-1",
                                "childâ\\u0080\\u0099s",
                                "UTF-8 read in another encoding at 5")
                        .over(5, 8),
                garbled("a letter and a pound", "cafÃ© Â£5", "UTF-8 read in another encoding at 3, and 1 more")
                        .over(3, 5),
                garbled("a Polish name", "PaweÅ‚", "UTF-8 read in another encoding at 4")
                        .over(4, 6),
                garbled("an emoji", "ðŸ˜€", "UTF-8 read in another encoding at 0")
                        .over(0, 4),
                garbled("a lost character", "caf\\ufffd", "U+FFFD, which stands for a lost character, at 3")
                        .over(3, 4),
                garbled("a bullet", "\\uf0b7 Listen", "U+F0B7 of a symbol font at 0")
                        .over(0, 1));
    }

    private static Stream<RuleCase> whole() {
        return Stream.of(
                holds(ENCODING_DAMAGED, "letters with marks", text("café, naïve, château, Ærø, Ångström")),
                edge(ENCODING_DAMAGED, "capitals before quotation marks", text("CAFÉ’s “VOILÀ” ‘Å’ Ä– Â, TÂN")),
                edge(ENCODING_DAMAGED, "a price in euros after a letter", text("à €5, â – ð")),
                edge(INVISIBLE_CHARACTER, "what is garbled is not hidden as well", text("childâ\\u0080\\u0099s")));
    }

    private static RuleCase hidden(String sentence, String text, String found) {
        return breaks(INVISIBLE_CHARACTER, sentence, marked(text))
                .at(AT)
                .saying("learning point 1: expected characters that show, found " + found);
    }

    private static RuleCase garbled(String sentence, String text, String found) {
        return breaks(ENCODING_DAMAGED, sentence, marked(text))
                .at(AT)
                .saying("learning point 1: expected text as it was before it was copied, found " + found);
    }

    private static String text(String text) {
        return "\"learningPoints\": [{\"id\": \"lp\", \"number\": \"1\", \"text\": \"" + text + "\"}]\n";
    }

    private static String marked(String text) {
        return text(text).replace("\"text\": ", "\"text\": ►");
    }
}
