package io.github.casereview.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.validation.CheckedFile;
import io.github.casereview.validation.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final CheckedFile BROKEN = CheckedFile.of(Broken.silent());
    private static final CheckedFile CLEAN = CheckedFile.of(new Report("", List.of(), 0));

    @Test
    void leads_from_a_list_of_the_files_to_each_of_them() {
        ParsedPage page = page(BROKEN, CLEAN);
        assertThat(page.texts("//nav//tbody/tr/th/a/text()"))
                .containsExactly("reviews/Child A & <b>.json", "a review built in memory");
        assertThat(page.texts("//nav//thead/tr/th/text()")).startsWith("File", "Errors", "Warnings", "Infos");
        assertThat(page.texts("//nav//tbody/tr/td/text()")).containsExactly("3", "1", "0", "0", "0", "0");
        assertThat(page.texts("//nav//tbody/tr/th/a/@href")).containsExactly("#f0", "#f1");
        assertThat(page.texts("//main/section[h2]/@id")).containsExactly("f0", "f1");
    }

    @Test
    void needs_no_list_of_one_file() {
        assertThat(page(BROKEN).names("//nav")).isEmpty();
        assertThat(page(BROKEN).texts("//main/section/h2"))
                .containsExactly("reviews/Child A & <b>.json", "What the codes mean");
    }

    @Test
    void says_at_its_head_how_much_was_found_in_all() {
        ParsedPage page = page(BROKEN, CLEAN);
        assertThat(page.texts("//head/title"))
                .containsExactly("Case review report: 2 files: 3 errors, 1 warning, 0 infos");
        assertThat(page.texts("//header/p")).containsExactly("2 files: 3 errors, 1 warning, 0 infos");
        assertThat(page.texts("//section/p[@class='totals']/a")).containsExactly("3 errors, 1 warning", "No issues");
        assertThat(page.texts("//a[@class='skip']/@href")).containsExactly("#files");
    }

    @Test
    void brings_its_style_sheet_with_it() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/io/github/casereview/validation/report/page.css"));
        assertThat(page(CLEAN).texts("//head/style")).containsExactly("\n" + sheet);
    }

    private static ParsedPage page(CheckedFile... files) {
        return new ParsedPage(HtmlReport.of(List.of(files)));
    }
}
