package org.setu.courses.web;

import java.util.List;
import java.util.Map;
import org.setu.shared.PageOf;

/**
 * Questions, as a list that is narrowed by its address.
 *
 * @param path the address of the list
 * @param all how many there are when nothing is narrowed
 */
public record BankView(String path, BankQuery query, Choices choices, int all, PageOf<BankLine> page) {
    /** What one can choose from to narrow the list: words by what is sent. */
    public record Choices(Map<String, String> objectives, Map<String, String> competencies, Map<String, String> tags) {}

    /**
     * One question of the list.
     *
     * @param path where it is edited
     * @param lessons in which readers check themselves by it: titles by address
     */
    public record BankLine(
            QuestionShown question,
            String moduleTitle,
            String path,
            List<FindingView> findings,
            List<QuizUse> quizzes,
            Map<String, String> lessons) {}
}
