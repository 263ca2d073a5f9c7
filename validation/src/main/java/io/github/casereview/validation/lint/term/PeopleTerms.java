package io.github.casereview.validation.lint.term;

import java.util.List;

/** Terms about people and what happens to them. */
final class PeopleTerms {
    private static final String TACT = "TACT, Language That Cares";
    private static final String NSPCC = "NSPCC, Why language matters";
    private static final String APPROPRIATE = "The Children's Society, Appropriate Language";

    static final List<Term> ALL = List.of(
            Term.discouraged(
                    "LAC, looked after child",
                    "child in care, or child who is looked after",
                    "it makes a label of the child",
                    NSPCC + "; " + TACT,
                    "2019",
                    2023),
            Term.discouraged(
                    "foster placement, foster care placement, residential placement, in placement, placement move,"
                            + " placement breakdown, placement instability, placement disruption",
                    "home, or foster home",
                    "it is where the child lives",
                    TACT,
                    "2019",
                    2023),
            Term.discouraged(
                    "contact visit, contact session, contact centre, contact arrangement, supervised contact,"
                            + " sibling contact, parental contact",
                    "family time",
                    "it is time with the family",
                    TACT,
                    "2019",
                    2023),
            Term.discouraged(
                    "abscond, absconded, absconding, absconder",
                    "going missing",
                    "it speaks of an offence",
                    TACT,
                    "2019",
                    2023),
            Term.discouraged(
                    "challenging behaviour, challenging behavior",
                    "distressed, or finding it hard to cope",
                    "it says nothing of the cause",
                    TACT,
                    "2019",
                    2023),
            Term.discouraged(
                    "toxic trio",
                    "parental domestic abuse, mental ill health and substance misuse",
                    "it is unhelpful and inaccurate",
                    NSPCC,
                    "2024-01",
                    2023),
            Term.discouraged(
                    "disguised compliance, disguised complier",
                    "what the parent did",
                    "it is vague and blames parents",
                    NSPCC,
                    "2025-03",
                    2023),
            Term.discouraged(
                    "risky behaviour, risky behavior, risk taking behaviour, risk taking behavior",
                    "the harm to the child, and who caused it",
                    "it puts the cause in the child",
                    NSPCC,
                    "2023-11",
                    2023),
            Term.discouraged(
                    "victim",
                    "child who has experienced harm",
                    "whether someone is one is for them to say",
                    NSPCC,
                    "2024-01",
                    2023),
            Term.discouraged(
                    "shaken baby syndrome, shaken baby, shaking injury",
                    "abusive head injury, or non-accidental head injury",
                    "how it came about is contested",
                    NSPCC,
                    "2023-09",
                    2023),
            Term.discouraged(
                    "hidden man, hidden men, invisible man, invisible men, hidden father, invisible father",
                    "unseen men",
                    "it was practice that did not see them",
                    NSPCC,
                    "2023",
                    2023),
            Term.discouraged(
                    "promiscuous, promiscuity, streetwise, street wise, putting themselves at risk,"
                            + " putting herself at risk, putting himself at risk, put themselves at risk,"
                            + " involved in CSE, involved in child sexual exploitation, older boyfriend,"
                            + " consensual sex, consensual relationship, consensual activity, consensual sexual"
                            + " activity",
                    "the child is abused or exploited",
                    "it blames the child",
                    APPROPRIATE,
                    "2017",
                    2018),
            Term.discouraged(
                    "sexually harmful behaviour, sexually harmful behavior",
                    "harmful sexual behaviour",
                    "it labels the act and not the child",
                    APPROPRIATE,
                    "",
                    0),
            Term.discouraged(
                    "child perpetrator, young perpetrator, juvenile perpetrator",
                    "child who has harmed",
                    "it makes a label of the child",
                    APPROPRIATE,
                    "",
                    0),
            Term.discouraged(
                    "domestic violence",
                    "domestic abuse",
                    "the statute defines abuse",
                    "Domestic Abuse Act 2021, section 1",
                    "2021",
                    2023),
            Term.discouraged(
                    "honour based violence, honour violence",
                    "so-called honour-based abuse",
                    "there is no honour in it",
                    "common usage",
                    "",
                    0),
            Term.discouraged(
                    "commit suicide, commits suicide, committed suicide, committing suicide",
                    "took their own life, or died by suicide",
                    "it speaks of an offence",
                    "common usage",
                    "",
                    0));

    /** Names and phrases that hold one of the terms and are right. */
    static final List<String> RIGHT = List.of(
            "victim support",
            "police contact centre",
            "customer contact centre",
            "victim blaming",
            "victims and prisoners act",
            "so called honour based violence",
            "domestic violence disclosure scheme",
            "domestic violence protection order",
            "domestic violence protection notice",
            "absconding from custody",
            "absconded from custody",
            "absconding from bail",
            "absconded from bail");

    private PeopleTerms() {}
}
