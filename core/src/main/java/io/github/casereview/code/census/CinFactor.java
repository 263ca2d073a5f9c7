package io.github.casereview.code.census;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;
import io.github.casereview.code.Span;

/**
 * What an assessment found, as England's children in need census codes it; A, B and C say whose factor it is.
 *
 * <p>18A and 19A were single codes to 2020 and were split in 2021; 24A came in 2022. The census of 2024 to 2025 still
 * accepts 18A and 19A, but asks for B or C: a retired code is a query, not an error.
 */
@OpenList(
        name = "cin-factor",
        title = "Factors identified at the end of an assessment",
        version = "2024",
        publisher = "Department for Education",
        source = "Children in need census, XML schemas 2017 to 2024")
public enum CinFactor implements OpenCode {
    ALCOHOL_CHILD("1A", "alcohol misuse by the child"),
    ALCOHOL_PARENT("1B", "alcohol misuse by a parent or carer"),
    ALCOHOL_OTHER("1C", "alcohol misuse by another in the household"),
    DRUGS_CHILD("2A", "drug misuse by the child"),
    DRUGS_PARENT("2B", "drug misuse by a parent or carer"),
    DRUGS_OTHER("2C", "drug misuse by another in the household"),
    DOMESTIC_ABUSE_CHILD("3A", "domestic abuse, the child being the subject"),
    DOMESTIC_ABUSE_PARENT("3B", "domestic abuse, a parent or carer being the subject"),
    DOMESTIC_ABUSE_OTHER("3C", "domestic abuse, another in the household being the subject"),
    MENTAL_HEALTH_CHILD("4A", "mental health of the child"),
    MENTAL_HEALTH_PARENT("4B", "mental health of a parent or carer"),
    MENTAL_HEALTH_OTHER("4C", "mental health of another in the household"),
    LEARNING_DISABILITY_CHILD("5A", "learning disability of the child"),
    LEARNING_DISABILITY_PARENT("5B", "learning disability of a parent or carer"),
    LEARNING_DISABILITY_OTHER("5C", "learning disability of another in the household"),
    PHYSICAL_HEALTH_CHILD("6A", "physical disability or illness of the child"),
    PHYSICAL_HEALTH_PARENT("6B", "physical disability or illness of a parent or carer"),
    PHYSICAL_HEALTH_OTHER("6C", "physical disability or illness of another in the household"),
    YOUNG_CARER("7A", "young carer"),
    PRIVATELY_FOSTERED_RETURNING("8B", "privately fostered, from overseas, intends to return"),
    PRIVATELY_FOSTERED_STAYING("8C", "privately fostered, from overseas, intends to stay"),
    PRIVATELY_FOSTERED_EDUCATION("8D", "privately fostered, in an educational placement"),
    PRIVATELY_FOSTERED_FAMILY("8E", "privately fostered, other family arrangements"),
    PRIVATELY_FOSTERED_OTHER("8F", "privately fostered, other"),
    UNACCOMPANIED_ASYLUM_SEEKER("9A", "unaccompanied asylum-seeking child"),
    MISSING("10A", "going or being missing"),
    CHILD_SEXUAL_EXPLOITATION("11A", "child sexual exploitation"),
    TRAFFICKING("12A", "trafficking"),
    GANGS("13A", "gangs"),
    UNACCEPTABLE_BEHAVIOUR("14A", "socially unacceptable behaviour"),
    SELF_HARM("15A", "self-harm"),
    NEGLECT("16A", "neglect"),
    EMOTIONAL_ABUSE("17A", "emotional abuse"),
    PHYSICAL_ABUSE("18A", "physical abuse"),
    PHYSICAL_ABUSE_BY_CHILD("18B", "physical abuse, child on child"),
    PHYSICAL_ABUSE_BY_ADULT("18C", "physical abuse, adult on child"),
    SEXUAL_ABUSE("19A", "sexual abuse"),
    SEXUAL_ABUSE_BY_CHILD("19B", "sexual abuse, child on child"),
    SEXUAL_ABUSE_BY_ADULT("19C", "sexual abuse, adult on child"),
    OTHER("20", "other"),
    NONE("21", "no factors identified"),
    FEMALE_GENITAL_MUTILATION("22A", "female genital mutilation"),
    FAITH_OR_BELIEF("23A", "abuse linked to faith or belief"),
    CHILD_CRIMINAL_EXPLOITATION("24A", "child criminal exploitation");

    private final String code;
    private final String label;

    CinFactor(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public Span getSpan() {
        return switch (this) {
            case PHYSICAL_ABUSE, SEXUAL_ABUSE -> CollectionYear.until(2020);
            case PHYSICAL_ABUSE_BY_CHILD, PHYSICAL_ABUSE_BY_ADULT, SEXUAL_ABUSE_BY_CHILD, SEXUAL_ABUSE_BY_ADULT ->
                CollectionYear.since(2021);
            case CHILD_CRIMINAL_EXPLOITATION -> CollectionYear.since(2022);
            default -> Span.always();
        };
    }
}
