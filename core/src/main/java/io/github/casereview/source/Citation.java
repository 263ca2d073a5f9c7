package io.github.casereview.source;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.value.ReviewValue;
import io.github.casereview.value.Thing;
import java.util.Optional;
import org.immutables.value.Value;

/** Where something stands, and whose words they are. */
@Value.Immutable
public sealed interface Citation extends ReviewValue, WithCitation permits ImmutableCitation {
    /** {@return the document} */
    Optional<@Reference(Thing.DOCUMENT) String> getDocument();

    /** {@return the heading it stands under} */
    Optional<@Words String> getSection();

    /** {@return the page as printed} */
    Optional<@Words String> getPage();

    /** {@return the paragraph as printed} */
    Optional<@Words String> getParagraph();

    /** {@return in what capacity the speaker speaks} */
    Optional<Voice> getVoice();

    /** {@return the speaker, where the record knows them} */
    Optional<@Reference({Thing.AGENCY, Thing.CHILD, Thing.PERSON}) String> getWho();

    /** {@return the printed words} */
    Optional<@Narrative String> getQuote();

    /** {@return how close the entry stays to what is printed} */
    Optional<Manner> getManner();

    @Override
    default String summary() {
        return ReviewValue.super.summary();
    }

    /**
     * Somewhere in a document.
     *
     * @param document the id of the document
     * @return the citation
     */
    static Citation of(String document) {
        return builder().document(document).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a value of this type; {@code build()} names every required attribute that is not set. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }

    /** In what capacity someone speaks. */
    enum Voice implements ClosedCode {
        REVIEWER,
        PANEL,
        BOARD,
        AGENCY,
        PRACTITIONER,
        POLICE,
        PROSECUTOR,
        COURT,
        CORONER,
        INSPECTOR,
        GOVERNMENT,
        CHILD,
        FAMILY,
        COMMUNITY,
        MEDIA,
        CATALOGUER,
        ENCODER,
        UNCLEAR
    }

    /** How close an entry stays to the words it cites. */
    enum Manner implements ClosedCode {
        VERBATIM,
        PARAPHRASE,
        INTERPRETATION
    }
}
