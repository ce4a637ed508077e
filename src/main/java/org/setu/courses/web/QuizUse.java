package org.setu.courses.web;

import java.util.Optional;

/**
 * A quiz that can draw a question.
 *
 * @param quizPath where its blueprint is
 * @param figuresPath where the question's figures in it are, once somebody has answered
 * @param answered by how many people
 * @param facility the mean share of its point; empty where they are too few
 */
public record QuizUse(String title, String quizPath, String figuresPath, int answered, Optional<Double> facility) {}
