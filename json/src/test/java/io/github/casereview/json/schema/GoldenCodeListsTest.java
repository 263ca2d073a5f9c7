package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.casereview.code.list.CodeLists;
import io.github.casereview.json.ReviewCodeLists;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GoldenCodeListsTest {
    private static final Path FILE = Path.of("src/main/resources/io/github/casereview/json/schema/code-lists.json");

    @Test
    void is_what_the_lists_say() {
        Golden.compare(FILE, new CodeListGenerator().generate());
    }

    @Test
    void is_what_the_jar_answers() {
        assumeThat(Golden.isRewriting()).as("the jar is written later").isFalse();
        assertThat(ReviewCodeLists.json()).isEqualTo(Golden.read(FILE));
    }

    @Test
    void holds_every_list_once_and_no_list_without_a_label() {
        JsonNode lists = Nodes.parse(Golden.read(FILE)).get("codeLists");
        assertThat(lists.findValuesAsString("name"))
                .doesNotHaveDuplicates()
                .hasSize(CodeLists.all().size() + CodeListGenerator.closed().size());
        assertThat(lists.findValuesAsString("label")).hasSizeGreaterThan(500).doesNotContain("");
        assertThat(lists.findValuesAsString("code")).hasSameSizeAs(lists.findValuesAsString("label"));
    }
}
