package io.github.casereview.validation.cli;

import io.github.casereview.CaseReview;
import io.github.casereview.source.Label;
import io.github.casereview.validation.ReviewChecker;

/** Prints the codes of a broken value built in memory; run in a process of its own, with other message catalogues. */
final class CodesInAnyLanguage {
    private CodesInAnyLanguage() {}

    public static void main(String[] arguments) {
        CaseReview broken = CaseReview.builder()
                .id("not an id")
                .addLabel(Label.builder().text(" ").build())
                .build();
        ReviewChecker.standard()
                .check(broken)
                .issues()
                .forEach(issue ->
                        System.out.println(issue.code() + " " + issue.place().pointer()));
    }
}
