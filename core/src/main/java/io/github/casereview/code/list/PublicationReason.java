package io.github.casereview.code.list;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** Why a document was published, held back, changed or taken away. */
@OpenList(name = "publication-reason", title = "Why a document was or was not published")
public enum PublicationReason implements OpenCode {
    PROTECT_CHILDREN("protect children"),
    PROTECT_FAMILY("protect family"),
    PROTECT_IDENTITY("protect identity"),
    ANONYMISED_FOR_BOARD("published without the name of the board"),
    PARALLEL_PROCEEDINGS("parallel proceedings"),
    COURT_ORDER("court order"),
    LEGAL_ADVICE("legal advice"),
    FAMILY_WISHES("family wishes"),
    PUBLIC_INTEREST("public interest"),
    TIME_LIMIT("its time on view was over"),
    SUPERSEDED("superseded"),
    CORRECTED("corrected"),
    WORK_UNFINISHED("work unfinished");

    private final String label;

    PublicationReason(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
