package io.github.casereview.json.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.casereview.json.scan.JsonScanner;
import io.github.casereview.json.scan.JsonText;
import io.github.casereview.json.scan.Located;
import io.github.casereview.json.shape.RootType;
import io.github.casereview.json.text.Limits;
import io.github.casereview.json.text.SourceText;
import io.github.casereview.json.text.TextFault;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    @Test
    void lead_to_the_version_that_is_written() {
        assertThatThrownBy(() -> new Migrations(List.of(step("0", "0.1"))))
                .hasMessage("no way on from case-review/0 to 0.1");
        assertThatThrownBy(() -> new Migrations(List.of(step("0", "0.1"), step("0.1", "0"))))
                .hasMessageStartingWith("no way on from case-review/0");
    }

    @Test
    void leave_one_way_only() {
        assertThatThrownBy(() -> new Migrations(List.of(step("0", "1-draft"), step("0", "1-draft"))))
                .hasMessage("two steps from case-review/0");
    }

    @Test
    void take_the_documents_of_their_root() throws TextFault {
        Migrations one = new Migrations(List.of(step("0", "1-draft")));
        assertThat(one.bring(object("{\"schemaVersion\":\"review-collection/0\"}")))
                .isEmpty();
        assertThat(one.bring(object("{\"schemaVersion\":0}"))).isEmpty();
        assertThat(one.bring(object("{}"))).isEmpty();
        UpToDate brought =
                one.bring(object("{\"schemaVersion\":\"case-review/0\"}")).orElseThrow();
        assertThat(JsonText.of(brought.document()))
                .contains("\"case-review/1-draft\"")
                .doesNotContain("case-review/0");
        assertThat(brought).hasToString("UpToDate{case-review/0 to case-review/1-draft}");
    }

    @Test
    void leave_what_they_cannot_change_to_the_reader() throws TextFault {
        Located.Obj object = object("{\"a\":[1,{\"b\":2},null],\"c\":3}");
        assertThat(Edits.changed(object, "a", each -> Edits.eachObject(each, child -> Edits.renamed(child, "b", "d"))))
                .hasToString(object("{\"a\":[1,{\"d\":2},null],\"c\":3}").toString());
        assertThat(Edits.changed(object, "c", each -> Edits.eachObject(each, child -> child)))
                .isEqualTo(object);
        assertThat(Edits.renamed(object, "none", "other")).isEqualTo(object);
    }

    private static Migration step(String from, String to) {
        return new Migration(RootType.CASE_REVIEW, from, to, document -> document);
    }

    private static Located.Obj object(String text) throws TextFault {
        return (Located.Obj) JsonScanner.scan(SourceText.of(text), Limits.STANDARD);
    }
}
