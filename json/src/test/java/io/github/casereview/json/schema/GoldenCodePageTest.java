package io.github.casereview.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.casereview.code.list.CodeLists;
import io.github.casereview.people.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GoldenCodePageTest {
    private static final Path FILE = Path.of("../core/docs/codes.md");
    private static final String PAGE = new CodePage().generate();

    @Test
    void is_what_the_lists_say() {
        Golden.compare(FILE, PAGE);
    }

    @Test
    void has_a_heading_for_every_list() {
        assertThat(PAGE.lines().filter(line -> line.startsWith("### ")))
                .doesNotHaveDuplicates()
                .hasSize(CodeLists.all().size() + CodeListGenerator.closed().size());
    }

    @Test
    void has_every_code_of_a_list_that_a_message_sends_to_it() {
        String under = PAGE.split("\n### role\n", -1)[1].split("\n### ", -1)[0];
        for (Role role : Role.values()) {
            assertThat(under).contains("`" + role.getCode() + "`");
        }
    }
}
