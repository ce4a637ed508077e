package org.setu.web;

/** One of the values of a selection, as it is sent and as it is read. */
public record Choice(String value, String label) {}
