package io.github.casereview.validation;

/**
 * Everything that checking one line of a file of many reviews found.
 *
 * @param line its number in the file, counted from 1, blank lines included; 0 if the file could not be opened
 * @param report what was found; each issue carries the number as its record
 */
public record LineReport(int line, Report report) {}
