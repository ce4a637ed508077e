package org.setu.learning.statistics;

import java.time.Duration;

/**
 * How long a lesson is meant to take, without exercises at work. Languages are read at different speeds, and nobody knows in which language somebody read: so
 * it is a span.
 */
public record LessonPlan(Duration shortest, Duration longest) {}
