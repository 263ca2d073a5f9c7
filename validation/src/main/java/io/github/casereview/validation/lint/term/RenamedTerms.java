package io.github.casereview.validation.lint.term;

import static io.github.casereview.code.Nation.ENGLAND;
import static io.github.casereview.code.Nation.SCOTLAND;
import static io.github.casereview.code.Nation.WALES;

import java.util.List;

/** Bodies and processes that have another name now. */
final class RenamedTerms {
    private static final String ACT_2017 = "Children and Social Work Act 2017; SI 2018/789";

    static final List<Term> ALL = List.of(
            Term.renamed(
                    "area child protection committee, ACPC",
                    "local safeguarding children board",
                    "SI 2006/90; SI 2006/1705 (Wales)",
                    "2006",
                    2006,
                    ENGLAND,
                    WALES),
            Term.renamed(
                    "local safeguarding children board, LSCB",
                    "safeguarding partners, or safeguarding children partnership",
                    ACT_2017,
                    "2018",
                    2018,
                    ENGLAND),
            Term.renamed(
                    "serious case review, SCR",
                    "local child safeguarding practice review",
                    ACT_2017,
                    "2018",
                    2018,
                    ENGLAND),
            Term.renamed(
                    "national panel of independent experts",
                    "Child Safeguarding Practice Review Panel",
                    ACT_2017,
                    "2018",
                    2018,
                    ENGLAND),
            Term.renamed(
                    "clinical commissioning group, CCG",
                    "integrated care board",
                    "SI 2022/634",
                    "2022-07",
                    2023,
                    ENGLAND),
            Term.renamed(
                    "common assessment framework, CAF",
                    "early help assessment",
                    "Working Together to Safeguard Children",
                    "2018",
                    2018,
                    ENGLAND),
            Term.renamed(
                    "child protection register",
                    "child protection plan",
                    "Working Together to Safeguard Children",
                    "2008-04",
                    2010,
                    ENGLAND),
            Term.renamed(
                    "domestic homicide review, DHR",
                    "domestic abuse related death review",
                    "Victims and Prisoners Act 2024, section 19",
                    "2024",
                    2024,
                    ENGLAND,
                    WALES),
            Term.renamed(
                    "significant case review",
                    "learning review",
                    "Scottish guidance on learning reviews 2021",
                    "2021",
                    2021,
                    SCOTLAND),
            Term.renamed(
                    "child practice review, adult practice review",
                    "single unified safeguarding review",
                    "Welsh guidance on the single unified safeguarding review 2024",
                    "2024-10",
                    2024,
                    WALES),
            Term.renamed("Barnardo", "Barnardo's", "the charity's name", "", 0));

    /** Names that hold one of the terms and are right. */
    static final List<String> RIGHT = List.of("Barnardo's", "Thomas Barnardo", "Dr Barnardo");

    private RenamedTerms() {}
}
