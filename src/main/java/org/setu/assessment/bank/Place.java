package org.setu.assessment.bank;

/**
 * Where something stands in a course folder.
 *
 * @param line counted from 1; 0 where the whole file is meant
 */
public record Place(String file, int line) {}
