package org.setu.courses;

/** What a certificate rests on. Where one of them changes, a revision is a major one. */
public enum Ground {
    QUESTIONS,
    QUIZZES,
    RULES,
    OBJECTIVES,
    MODULES,
    LESSONS
}
