package io.github.casereview.value;

/** What can stand at the root of a file. */
public interface Root extends ReviewValue {}
