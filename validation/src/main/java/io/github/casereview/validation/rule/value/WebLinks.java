package io.github.casereview.validation.rule.value;

import io.github.casereview.document.Link;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import java.util.Locale;
import java.util.Set;

/** Tells addresses on the web from what stands in their place. */
final class WebLinks {
    private static final Set<String> NOWHERE = Set.of("#", "#0", "about:blank", "javascript:void(0)", "javascript:;");

    private WebLinks() {}

    static boolean leadsNowhere(String url) {
        return NOWHERE.contains(url.strip());
    }

    /** An address printed without its scheme is understood by readers, not by programs. */
    static void look(Node<Link> node, Breaches breaches) {
        String url = node.value().getUrl().orElse("#").strip().toLowerCase(Locale.ROOT);
        if (url.startsWith("www.")) {
            breaches.add(Breach.of(node, "one without").in("url").as(Severity.INFO));
        } else if (!leadsNowhere(url) && !url.startsWith("http://") && !url.startsWith("https://")) {
            breaches.at(node, "url", "something else");
        }
    }
}
