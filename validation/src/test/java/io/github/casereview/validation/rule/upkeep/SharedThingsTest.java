package io.github.casereview.validation.rule.upkeep;

import static io.github.casereview.validation.rule.RuleCase.breaks;
import static io.github.casereview.validation.rule.RuleCase.edge;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.AGENCY_LABEL_SHARED;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.CHILD_LABEL_SHARED;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.ENTRY_UNUSED;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.LINK_SHARED;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.REAL_NAME_BESIDE_PSEUDONYM;
import static io.github.casereview.validation.rule.upkeep.UpkeepRule.SCOPE_AGAINST_CHILDREN;

import io.github.casereview.validation.rule.DamagedCase;
import io.github.casereview.validation.rule.DamagedTest;
import io.github.casereview.validation.rule.RuleCase;
import io.github.casereview.validation.rule.RuleTest;
import java.util.stream.Stream;

/** What makes an entry more than a name, and what two entries may share. */
class SharedThingsTest implements RuleTest, DamagedTest {
    static Stream<RuleCase> cases() {
        return Stream.of(told(), labels(), names(), others()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> told() {
        Stream<RuleCase> agencies = Stream.of(
                        "\"partOf\": \"two\"",
                        "\"parties\": [{\"role\": \"lead\"}]",
                        "\"relationships\": [{\"to\": \"two\", \"kind\": {\"asWritten\": \"x\"}}]")
                .map(more -> edge(ENTRY_UNUSED, "an agency with " + more.substring(1, 6), """
                        "agencies": [{"id": "one", %s}, {"id": "two", "partOf": "three"}, {"id": "three", "parties": [{"role": "lead"}]}]
                        """.formatted(more)));
        Stream<RuleCase> people = Stream.of(
                        "\"statuses\": [{\"asWritten\": \"x\"}]",
                        "\"health\": [{\"asWritten\": \"x\"}]",
                        "\"factors\": [{\"asWritten\": \"x\"}]",
                        "\"figures\": [{\"of\": {\"code\": \"child\"}, \"count\": {\"value\": 2}}]")
                .map(more -> edge(
                        ENTRY_UNUSED,
                        "a person with " + more.substring(1, 6),
                        "\"people\": [{\"id\": \"ivy\", " + more + "}]\n"));
        Stream<RuleCase> documents = Stream.of(
                        "\"about\": [\"north/ash\"]",
                        "\"publications\": [{\"status\": \"published\"}]",
                        "\"derivedFrom\": [{\"quote\": \"x\"}]")
                .map(more -> edge(
                        ENTRY_UNUSED,
                        "a document with " + more.substring(1, 6),
                        "\"documents\": [{\"id\": \"book\", " + more + "}]\n"));
        return Stream.of(
                        agencies,
                        people,
                        documents,
                        Stream.of(
                                edge(
                                        ENTRY_UNUSED,
                                        "other things need not be named",
                                        "\"children\": [{\"id\": \"oak\"}], \"findings\": [{\"id\": \"f\"}]\n"),
                                edge(ENTRY_UNUSED, "a person who is named anywhere", """
                                "people": [{"id": "ivy"}], "events": [{"id": "e", "kind": "contact", "about": ["ivy"]}]
                                """)))
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> labels() {
        String children = "\"children\": [{\"id\": \"a\", \"labels\": [%s]}, {\"id\": \"b\", \"labels\": [%s]}]\n";
        String agencies =
                "\"agencies\": [{\"id\": \"one\", \"labels\": [{\"text\": \"NHT\"}]}, {\"id\": \"two\"%s, \"labels\": [%s{\"text\": \" NHT \"}]}]\n";
        return Stream.of(
                edge(
                        CHILD_LABEL_SHARED,
                        "of one child twice",
                        children.formatted("{\"text\": \"Ash\"}, {\"text\": \"Ash\"}", "{\"text\": \"Elm\"}")),
                edge(
                        CHILD_LABEL_SHARED,
                        "of one family",
                        children.formatted("{\"text\": \"Ash\", \"kind\": \"family\"}", "{\"text\": \"Ash\"}")),
                edge(
                        CHILD_LABEL_SHARED,
                        "as printed",
                        children.formatted("{\"text\": \"Ash\"}", "{\"text\": \"Ash\", \"kind\": \"as-printed\"}")),
                edge(
                                CHILD_LABEL_SHARED,
                                "as a pseudonym",
                                children.formatted(
                                        "{\"text\": \"Ash\"}", "►{\"text\": \"Ash\", \"kind\": \"pseudonym\"}"))
                        .at("/children/1/labels/0", "/children/0"),
                edge(CHILD_LABEL_SHARED, "of two reviews", """
                        "reviews": [
                          {"id": "n/a", "labels": [{"text": "A"}], "children": [{"id": "a", "labels": [{"text": "Ash"}]}]},
                          {"id": "n/b", "labels": [{"text": "B"}], "children": [{"id": "b", "labels": [{"text": "Ash"}]}]}]
                        """).inCollection(),
                edge(
                                AGENCY_LABEL_SHARED,
                                "with blanks around it, of agencies of no naming",
                                agencies.formatted("", "►"))
                        .at("/agencies/1/labels/0", "/agencies/0"),
                edge(
                        AGENCY_LABEL_SHARED,
                        "of one that is not named",
                        agencies.formatted(", \"naming\": \"unnamed\"", "")));
    }

    private static Stream<RuleCase> names() {
        String two =
                "\"people\": [{\"id\": \"a\", \"labels\": [%s{\"text\": \"Robin\", \"kind\": \"real-name\"}, {\"text\": \"Q\", \"kind\": \"%s\"}]}]\n";
        return Stream.concat(
                Stream.of("letter", "letter-number", "initials")
                        .map(kind -> edge(REAL_NAME_BESIDE_PSEUDONYM, "beside a " + kind, two.formatted("►", kind))
                                .at("/people/0/labels/0", "/people/0/labels/1")),
                Stream.of(
                        edge(REAL_NAME_BESIDE_PSEUDONYM, "beside a family name", two.formatted("", "family")),
                        edge(REAL_NAME_BESIDE_PSEUDONYM, "of another person", """
                                "people": [{"id": "a", "labels": [{"text": "Robin", "kind": "real-name"}]},
                                  {"id": "b", "labels": [{"text": "Q", "kind": "letter"}]}]
                                """)));
    }

    private static Stream<RuleCase> others() {
        String two =
                "\"documents\": [{\"id\": \"a\", \"links\": [{\"url\": \"%1$s\"}]}, {\"id\": \"b\", \"links\": [{\"url\": %2$s\" %1$s\"}]}]\n";
        String scope = "\"scope\": %s\"%s\", \"children\": [{\"id\": \"a\", \"count\": {\"value\": %s}}]\n";
        return Stream.of(
                edge(LINK_SHARED, "with a blank before it", two.formatted("http://example.org", "►"))
                        .at("/documents/1/links/0/url", "/documents/0"),
                edge(LINK_SHARED, "no address on the web", two.formatted("#", "")),
                edge(SCOPE_AGAINST_CHILDREN, "a group of two", scope.formatted("►", "single-child", "2"))
                        .at("/scope")
                        .saying("expected as many children as the scope says, and any others among the people,"
                                + " found 2 children where it says one"),
                edge(SCOPE_AGAINST_CHILDREN, "a group of one", scope.formatted("", "single-child", "1")),
                edge(SCOPE_AGAINST_CHILDREN, "no scope is told", "\"children\": [{\"id\": \"a\"}, {\"id\": \"b\"}]\n"));
    }

    static Stream<DamagedCase> damaged() {
        RuleCase unused = breaks(ENTRY_UNUSED, "an agency", "\"agencies\": [{\"id\": \"one\"}], \"events\": []\n");
        return Stream.of(DamagedCase.of(unused, "\"events\": []", "\"events\": [{}]"));
    }
}
