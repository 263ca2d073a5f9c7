package io.github.casereview.validation.cli;

/** The exit statuses of the contract. */
final class ExitStatus {
    static final int OK = 0;
    static final int ERRORS_FOUND = 1;
    static final int NOTHING_DONE = 2;

    private ExitStatus() {}
}
