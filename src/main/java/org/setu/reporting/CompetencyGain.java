package org.setu.reporting;

/** @param competency its key */
public record CompetencyGain(String competency, LearningGain gain) {}
