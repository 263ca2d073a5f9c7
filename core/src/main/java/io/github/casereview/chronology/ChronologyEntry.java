package io.github.casereview.chronology;

import io.github.casereview.code.ClosedCode;
import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.constraint.Narrative;
import io.github.casereview.constraint.Reference;
import io.github.casereview.constraint.Words;
import io.github.casereview.people.Party;
import io.github.casereview.people.Place;
import io.github.casereview.source.Certainty;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Identified;
import io.github.casereview.value.Thing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What an event and an episode share. */
public sealed interface ChronologyEntry extends Identified permits Event, Episode {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return the people and things concerned} */
    List<@Reference String> getAbout();

    /** {@return which one: the order, the placement type, the offence} */
    @CodedBy({"entry-value", "cin-factor", "cin-need", "903-legal", "903-placement", "dfe-phase", "903-missing"})
    Optional<@Valid CodedValue> getValue();

    /** {@return the printed number} */
    Optional<@Words String> getNumber();

    /** {@return the list it is counted in} */
    Optional<@Reference(Thing.SERIES) String> getSeries();

    /** {@return how many alike, told as one} */
    Optional<@Valid Count> getCount();

    /** {@return who had which part in it} */
    List<@Valid Party> getParties();

    /** {@return where} */
    List<@Valid Place> getPlaces();

    /** {@return how sure the source is} */
    Optional<Certainty> getCertainty();

    /** {@return whether it came about; left out when it did} */
    Optional<Occurrence> getOccurrence();

    /** {@return what happened, in words} */
    Optional<@Narrative String> getText();

    /** {@return the entries of which this is another telling} */
    List<@Reference String> getOtherAccountOf();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();

    /** Whether something came about. */
    enum Occurrence implements ClosedCode {
        PLANNED,
        CONSIDERED,
        AGREED,
        REFUSED,
        DID_NOT_HAPPEN
    }
}
