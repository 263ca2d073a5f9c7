package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.ReviewRecord;
import io.github.casereview.json.ReadResult;
import io.github.casereview.json.ReviewJson;
import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import io.github.casereview.validation.ReviewChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
    static final String SAMPLE = "knowsley-child-q-and-s.json";

    private static final CheckedFile BROKEN = CheckedFile.of(Broken.silent());

    @Test
    void shows_how_far_each_item_leads() {
        ParsedPage page = new ParsedPage(HtmlReport.of(List.of(sample(SAMPLE))));
        assertThat(page.texts("//*[local-name()='a'][contains(@class, 'point')]/@aria-label"))
                .contains(
                        "learning point 24, reaches an action",
                        "learning point 25, answered, no action",
                        "learning point 4, reaches nothing",
                        "recommendation 4, answered, no action",
                        "response: accept, answers 5 items",
                        "good practice 10, reaches nothing");
        assertThat(page.texts("//tr[th='Learning point 24']/td")).endsWith("reaches an action", "/actions/0");
        assertThat(page.texts("//tr[th='Learning points']/td[@class='number']"))
                .containsExactly("38", "2", "4", "0", "32");
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLE, "nspcc-2021-11.json", "knowsley-newsletter-2016-17-2.json"})
    void leads_from_everything_in_the_picture_to_its_row_in_words(String name) {
        ParsedPage page = new ParsedPage(HtmlReport.of(List.of(sample(name), BROKEN)));
        List<String> ids = page.texts("//@id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.texts("//*[local-name()='a']/@href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void says_what_stands_in_the_review_only_where_it_was_asked_for() throws IOException {
        List<String> texts = texts();
        String silent = HtmlReport.of(List.of(sample(SAMPLE)));
        String open = HtmlReport.withValues(List.of(sample(SAMPLE)));
        assertThat(texts).hasSize(38).allSatisfy(text -> {
            assertThat(silent).doesNotContain(text);
            assertThat(open).contains(text);
        });
    }

    @Test
    void needs_no_network_and_runs_no_script() {
        String page = HtmlReport.of(List.of(sample(SAMPLE), BROKEN));
        assertThat(page)
                .contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"")
                .doesNotContain("http:", "https:", "url(", "@import", "src=", "<script", "javascript:");
    }

    @Test
    void escapes_what_the_file_name_and_the_values_hold() {
        Report report = ReviewChecker.standard()
                .withValues()
                .check("{\"schemaVersion\": \"case-review/1-draft\", \"id\": \"</td><script>&\u202e\"}")
                .named("<img src=x onerror='1'>\".json");
        String html = HtmlReport.withValues(List.of(CheckedFile.of(report)));
        assertThat(html).doesNotContain("<img", "<script", "\u202e");
        ParsedPage page = new ParsedPage(html);
        assertThat(page.texts("//h2")).startsWith("<img src=x onerror='1'>\".json");
        assertThat(page.texts("//pre").get(0)).contains("</td><script>&\\u202E");
    }

    @Test
    void says_that_there_is_no_picture_of_a_broken_review() {
        ParsedPage page = new ParsedPage(HtmlReport.of(List.of(BROKEN)));
        assertThat(page.texts("//p[@class='note']"))
                .containsExactly("There is no picture of what came of what:"
                        + " the file holds no review that could be read whole.");
        assertThat(page.texts("//tbody/tr/td/span")).containsExactly("error", "error", "warning", "error");
    }

    @Test
    void breaks_pointers_before_slashes_only_and_sets_no_space_before_a_comma() {
        String page = HtmlReport.of(List.of(BROKEN));
        assertThat(page)
                .contains("<code>/recommendations<wbr/>/0<wbr/>/derivedFrom<wbr/>/0<wbr/></code>")
                .contains(", see <code>6:5</code></td>", ", did you mean <code>themes</code></td>");
        assertThat(new ParsedPage(page).texts("//td/code")).contains("/recommendations/0/derivedFrom/0");
    }

    @Test
    void has_headings_in_order_and_a_caption_for_every_region() {
        ParsedPage page = new ParsedPage(HtmlReport.of(List.of(sample(SAMPLE), BROKEN)));
        assertThat(page.names("//h1|//h2|//h3|//h4")).startsWith("h1", "h2", "h3", "h3", "h2", "h3", "h2");
        assertThat(page.texts("//*[@role='region'][not(@aria-label)]")).isEmpty();
        assertThat(page.texts("//table[not(thead/tr/th[@scope='col'])]")).isEmpty();
        assertThat(page.texts("/html/@lang")).containsExactly("en-GB");
    }

    static CheckedFile sample(String name) {
        ReadResult<ReviewRecord> read = ReviewJson.recordReader().read(Path.of("../json/samples", name));
        return CheckedFile.of(ReviewChecker.standard().check(read).named(name), read);
    }

    private static List<String> texts() throws IOException {
        JsonNode review = JsonMapper.shared().readTree(Files.readString(Path.of("../json/samples", SAMPLE)));
        return review.at("/learningPoints").values().stream()
                .map(point -> point.at("/text").asString())
                .map(text -> text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;"))
                .toList();
    }
}
