package io.github.casereview.validation.report.page;

import io.github.casereview.json.issue.Issue;
import io.github.casereview.validation.book.Catalogue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the codes of a page mean. */
public final class CodeList {
    private final Html html;

    /** A list on this page. */
    public CodeList(Html html) {
        this.html = html;
    }

    static String anchor(String code) {
        return "code-" + code;
    }

    /** Writes what the codes of these issues mean, each once. */
    public void write(List<Issue> issues) {
        Set<String> codes = issues.stream().map(Issue::code).collect(Collectors.toCollection(TreeSet::new));
        if (codes.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "codes").element("h2", "What the codes mean", "id", "codes");
        html.open("dl");
        Catalogue.entries().stream()
                .filter(entry -> codes.remove(entry.code()))
                .forEach(entry -> entry(
                        entry.code(),
                        entry.meaning() + " Expected is " + entry.expected() + ". Found when the stage is "
                                + entry.stage().word() + ". Source: " + entry.source() + "."));
        codes.forEach(code -> entry(code, "A code of a rule that is not of this library."));
        html.close().close();
    }

    private void entry(String code, String meaning) {
        html.element("dt", code, "id", anchor(code)).element("dd", meaning);
    }
}
