package io.github.casereview.validation.rule.value;

import static io.github.casereview.validation.rule.Check.each;
import static io.github.casereview.validation.rule.Definition.info;
import static io.github.casereview.validation.rule.Definition.warning;

import io.github.casereview.ReviewRecord;
import io.github.casereview.document.Document;
import io.github.casereview.document.Link;
import io.github.casereview.json.issue.Severity;
import io.github.casereview.judgement.Conclusion;
import io.github.casereview.judgement.RiskAssessment;
import io.github.casereview.judgement.Statement;
import io.github.casereview.source.Citation;
import io.github.casereview.validation.index.Node;
import io.github.casereview.validation.index.ReviewIndex;
import io.github.casereview.validation.rule.Breach;
import io.github.casereview.validation.rule.Breaches;
import io.github.casereview.validation.rule.Definition;
import io.github.casereview.validation.rule.Rule;
import io.github.casereview.value.Identified;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules about documents, where they can be found, and what is quoted from them. */
public enum SourceRule implements Rule {
    /** A document that a record rests on has no date, so that what it calls recent cannot be placed. */
    DOCUMENT_UNDATED(warning("a date for each document that is cited", SourceRule::undated)),

    /** A link leads nowhere. */
    LINK_EMPTY(warning("a link that leads somewhere, or a reason why not", each(Link.class, SourceRule::link))),

    /** A link is no address on the web. */
    LINK_NOT_WEB(warning("an address on the web, with http or https", each(Link.class, WebLinks::look))),

    /** A quotation holds no word. */
    QUOTE_EMPTY(warning("words in a quotation", each(Citation.class, SourceRule::quote))),

    /** A quotation does not say which document it is from, nor does the record. */
    QUOTE_WITHOUT_SOURCE(warning("the document that is quoted", SourceRule::quoteFromNowhere)),

    /** Something is said in one of several documents, and not in which. */
    SAID_NOWHERE(info("which of the documents of the record says so", SourceRule::saidNowhere));

    private final Definition definition;

    SourceRule(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static void undated(ReviewIndex review, Breaches breaches) {
        Set<Node<Identified>> cited = new HashSet<>();
        review.records()
                .forEach(record -> record.value()
                        .getSource()
                        .flatMap(id -> review.find(record, id))
                        .ifPresent(cited::add));
        review.all(Citation.class)
                .forEach(node -> node.value()
                        .getDocument()
                        .flatMap(id -> review.find(node, id))
                        .ifPresent(cited::add));
        for (Node<Document> document : review.all(Document.class)) {
            if (cited.contains(document) && !isDated(document.value())) {
                undated(document, breaches);
            }
        }
    }

    private static boolean isDated(Document document) {
        return document.getDated().filter(date -> date.getAbsent().isEmpty()).isPresent()
                || document.getPublications().stream()
                        .anyMatch(station -> station.getPeriod().isPresent());
    }

    /** Where the document is known to bear no date, nothing is left to do. */
    private static void undated(Node<Document> document, Breaches breaches) {
        if (document.value().getDated().isPresent()) {
            breaches.add(Breach.of(document, "a reason why there is none")
                    .in("dated")
                    .as(Severity.INFO));
        } else {
            breaches.at(document, "none");
        }
    }

    private static void link(Node<Link> node, Breaches breaches) {
        Optional<String> url = node.value().getUrl();
        if (url.filter(WebLinks::leadsNowhere).isPresent()) {
            breaches.at(node, "url", "one that leads nowhere");
        } else if (url.isEmpty() && node.value().getAbsent().isEmpty()) {
            breaches.at(node, "neither");
        }
    }

    private static void quote(Node<Citation> node, Breaches breaches) {
        node.value()
                .getQuote()
                .filter(quote -> quote.codePoints().noneMatch(Character::isLetterOrDigit))
                .ifPresent(quote -> breaches.at(node, "quote", "none"));
    }

    private static void quoteFromNowhere(ReviewIndex review, Breaches breaches) {
        for (Node<Citation> node : review.all(Citation.class)) {
            boolean told = node.value().getDocument().isPresent() || hasSource(node.record());
            if (node.value().getQuote().isPresent() && !told) {
                breaches.at(node, "none");
            }
        }
    }

    private static void saidNowhere(ReviewIndex review, Breaches breaches) {
        for (Class<? extends Identified> type : List.of(Statement.class, Conclusion.class, RiskAssessment.class)) {
            for (Node<? extends Identified> node : review.all(type)) {
                boolean cited = node.children().stream()
                        .anyMatch(child -> child.value() instanceof Citation citation
                                && citation.getDocument().isPresent());
                int documents = review.in(node.record(), Document.class).size();
                if (!cited && !hasSource(node.record()) && documents > 1) {
                    breaches.at(node, "none of " + documents);
                }
            }
        }
    }

    /** A review within a collection rests on the source of the collection where it has none of its own. */
    private static boolean hasSource(Node<? extends ReviewRecord> record) {
        Node<?> around = record.parent();
        return record.value().getSource().isPresent() || (around != null && hasSource(around.record()));
    }
}
