package io.github.casereview.people;

import io.github.casereview.code.CodedBy;
import io.github.casereview.constraint.Id;
import io.github.casereview.source.Citation;
import io.github.casereview.source.CodedValue;
import io.github.casereview.source.Extension;
import io.github.casereview.source.Label;
import io.github.casereview.source.Tally;
import io.github.casereview.uncertain.quantity.Count;
import io.github.casereview.value.Identified;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** What a child and any other person share. */
public sealed interface Person extends Identified permits Child, OtherPerson {
    /** {@return the id} */
    @Override
    @Id
    String getId();

    /** {@return the names used} */
    List<@Valid Label> getLabels();

    /** {@return how many, where this is a group} */
    Optional<@Valid Count> getCount();

    /** {@return ages, each at its moment} */
    List<@Valid Age> getAges();

    /** {@return gender, only where the source discloses it} */
    @CodedBy("cin-gender")
    Optional<@Valid CodedValue> getGender();

    /** {@return ethnicity as the source words it} */
    @CodedBy({"cin-ethnicity", "nhs-ethnicity"})
    Optional<@Valid CodedValue> getEthnicity();

    /** {@return nationality as the source words it} */
    @CodedBy("nationality")
    Optional<@Valid CodedValue> getNationality();

    /** {@return languages spoken, in the order of the source} */
    @CodedBy("language")
    List<@Valid CodedValue> getLanguages();

    /** {@return religion as the source words it} */
    @CodedBy("religion")
    Optional<@Valid CodedValue> getReligion();

    /** {@return disabilities} */
    @CodedBy("cin-disability")
    List<@Valid CodedValue> getDisabilities();

    /** {@return health conditions} */
    @CodedBy("health")
    List<@Valid CodedValue> getHealth();

    /** {@return needs and adversities} */
    @CodedBy({"cin-factor", "theme", "cin-need"})
    List<@Valid CodedValue> getFactors();

    /** {@return standing, such as registered offender or connected carer} */
    @CodedBy("person-status")
    List<@Valid CodedValue> getStatuses();

    /** {@return what this person is to others} */
    List<@Valid Relationship> getRelationships();

    /** {@return counts inside a group} */
    List<@Valid Tally> getFigures();

    /** {@return where it is said} */
    List<@Valid Citation> getSources();

    /** {@return what partners add} */
    List<@Valid Extension> getExtensions();
}
