package io.github.casereview.view;

/** The start or the end of something that has a place in time; a point has one moment, its start. */
record Moment(String id, boolean end) {}
