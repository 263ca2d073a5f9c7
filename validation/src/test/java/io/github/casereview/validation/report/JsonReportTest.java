package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.json.issue.Place;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.json.issue.Span;
import io.github.casereview.json.issue.Stage;
import io.github.casereview.validation.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final String BARE =
            "{\"code\":\"OWN_RULE\",\"severity\":\"info\",\"stage\":\"rule\",\"pointer\":\"/id\"";
    private static final String SUMMARY = "\"summary\":{\"files\":";

    private final Issue issue = Issue.of("OWN_RULE", Severity.INFO, Stage.RULE, Place.of("/id"), "expected this");

    @Test
    void counts_for_each_file_and_for_all_what_is_not_listed_and_what_is_waived() {
        Report one = new Report("one.json", List.of(issue), 2, 3);
        Report two = new Report("two.json", List.of(), 4, 0);
        Report three = new Report("three.json", List.of(issue.withSeverity(Severity.WARNING)), 0, 1);
        assertThat(JsonReport.of(List.of(one, two, three)))
                .isEqualTo("{\"files\":[{\"path\":\"one.json\",\"issues\":[" + BARE
                        + ",\"message\":\"expected this\"}],\"suppressed\":2,\"waived\":3},"
                        + "{\"path\":\"two.json\",\"issues\":[],\"suppressed\":4},"
                        + "{\"path\":\"three.json\",\"issues\":[" + BARE.replace("info", "warning")
                        + ",\"message\":\"expected this\"}],\"suppressed\":0,\"waived\":1}],"
                        + SUMMARY + "3,\"errors\":0,\"warnings\":1,\"infos\":1,\"suppressed\":6,\"waived\":4}}\n");
    }

    @Test
    void leaves_out_every_member_that_an_issue_does_not_have() {
        assertThat(JsonReport.of(List.of(new Report("", List.of(issue), 0))))
                .contains("\"issues\":[" + BARE + ",\"message\":\"expected this\"}]");
        Issue full = issue.withPlace(new Place("/id", 3, 4))
                .withSuggestion("lp")
                .withRelated(List.of(new Place("/a", 1, 2), Place.of("/b")))
                .withSpan(new Span(5, 6))
                .withValue("\u00e9")
                .withRecord(7);
        assertThat(JsonReport.of(List.of(new Report("", List.of(full), 0))))
                .contains("\"issues\":[" + BARE + ",\"line\":3,\"column\":4,\"message\":\"expected this\","
                        + "\"suggestion\":\"lp\",\"related\":[{\"pointer\":\"/a\",\"line\":1,\"column\":2},"
                        + "{\"pointer\":\"/b\"}],\"span\":[5,6],\"record\":7,\"value\":\"\\u00E9\"}]");
    }

    @Test
    void holds_an_empty_list_where_no_file_was_checked() {
        assertThat(JsonReport.of(List.of()))
                .isEqualTo(
                        "{\"files\":[]," + SUMMARY + "0,\"errors\":0,\"warnings\":0,\"infos\":0,\"suppressed\":0}}\n");
    }

    @Test
    void leaves_the_writer_open() {
        boolean[] closed = {false};
        StringWriter writer = new StringWriter() {
            @Override
            public void close() throws IOException {
                closed[0] = true;
            }
        };
        new JsonReport(writer).write(List.of(new Report("a.json", List.of(issue), 0)));
        assertThat(closed[0]).isFalse();
        assertThat(writer.toString()).isEqualTo(JsonReport.of(List.of(new Report("a.json", List.of(issue), 0))));
    }
}
