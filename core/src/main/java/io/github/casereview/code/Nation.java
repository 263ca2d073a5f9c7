package io.github.casereview.code;

/** A nation of the United Kingdom, where a code belongs to some of them only. */
public enum Nation implements ClosedCode {
    ENGLAND,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
