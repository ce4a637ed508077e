package org.setu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.setu.assessment.bank.QuestionReader;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.shared.Slug;

/** One sound question of every kind, read as an author writes them. */
public final class SampleQuestions {
    public static final String YAML = """
            questions:
              - id: single
                kind: single-choice
                objective: a1.1
                difficulty: easy
                use: graded
                cites: [C-03]
                stem: {en: Who is an internal migrant?, bn: অভ্যন্তরীণ অভিবাসী কে?}
                options:
                  - {id: a, correct: true, text: {en: Rahima, bn: রহিমা}, feedback: {en: Yes, bn: হ্যাঁ}}
                  - {id: b, text: {en: Karim, bn: করিম}, feedback: {en: No, bn: না}}
                  - {id: c, text: {en: Nobody, bn: কেউ না}, feedback: {en: Not so, bn: তা নয়}}
                feedback: {en: The rule, bn: নিয়ম}
              - id: judgement
                kind: single-choice
                objective: a1.1
                difficulty: medium
                use: graded
                critical: true
                shuffle: false
                stem: {en: What do you do first?, bn: প্রথমে কী করবেন?}
                options:
                  - {id: a, credit: 1, text: {en: Ask her, bn: জিজ্ঞাসা করি}, feedback: {en: Best, bn: সেরা}}
                  - {id: b, credit: 0.5, text: {en: Call the desk, bn: ফোন করি}, feedback: {en: Fair, bn: চলে}}
                  - {id: c, credit: 0, text: {en: Wait, bn: অপেক্ষা}, feedback: {en: Poor, bn: খারাপ}}
                feedback: {en: The rule, bn: নিয়ম}
              - id: multiple
                kind: multiple-choice
                objective: a1.1
                difficulty: hard
                use: graded
                stem: {en: Which are true?, bn: কোনগুলো সত্য?}
                options:
                  - {id: a, correct: true, text: {en: A, bn: ক}, feedback: {en: Yes, bn: হ্যাঁ}}
                  - {id: b, correct: true, text: {en: B, bn: খ}, feedback: {en: Yes, bn: হ্যাঁ}}
                  - {id: c, text: {en: C, bn: গ}, feedback: {en: No, bn: না}}
                  - {id: d, text: {en: D, bn: ঘ}, feedback: {en: No, bn: না}}
                feedback: {en: The rule, bn: নিয়ম}
              - id: statement
                kind: true-false
                objective: a1.2
                difficulty: easy
                use: graded
                stem: {en: Migration needs a border., bn: অভিবাসনে সীমান্ত লাগে।}
                answer: false
                feedbackTrue: {en: No border is needed, bn: সীমান্ত লাগে না}
                feedbackFalse: {en: Right, bn: ঠিক}
                feedback: {en: The rule, bn: নিয়ম}
              - id: matching
                kind: matching
                objective: a1.2
                difficulty: medium
                use: graded
                stem: {en: Who does what?, bn: কে কী করে?}
                pairs:
                  - {id: p1, prompt: {en: Passports, bn: পাসপোর্ট}, match: {en: Home, bn: স্বরাষ্ট্র}, feedback: {en: Home, bn: স্বরাষ্ট্র}}
                  - {id: p2, prompt: {en: Embassies, bn: দূতাবাস}, match: {en: Foreign, bn: পররাষ্ট্র}, feedback: {en: F, bn: প}}
                  - {id: p3, prompt: {en: Police, bn: পুলিশ}, match: {en: Home, bn: স্বরাষ্ট্র}, feedback: {en: H, bn: স}}
                distractors:
                  - {id: d1, text: {en: Railways, bn: রেলপথ}}
                feedback: {en: The rule, bn: নিয়ম}
              - id: ordering
                kind: ordering
                objective: a1.2
                difficulty: hard
                use: graded
                stem: {en: Put in order, bn: সাজান}
                items:
                  - {id: w, text: {en: Decide, bn: সিদ্ধান্ত}}
                  - {id: x, text: {en: Prepare, bn: প্রস্তুতি}}
                  - {id: y, text: {en: Leave, bn: যাত্রা}}
                  - {id: z, text: {en: Return, bn: ফেরা}}
                feedback: {en: The rule, bn: নিয়ম}
              - id: gaps
                kind: gap-fill
                objective: a1.3
                difficulty: medium
                use: graded
                stem: {en: Fill in, bn: পূরণ করুন}
                text: {en: "The {{law}} Act of {{year}}", bn: "{{year}} সালের {{law}} আইন"}
                gaps:
                  - {id: year, accept: {en: ["2013"], bn: ["২০১৩"]}, feedback: {en: 2013, bn: ২০১৩}}
                  - id: law
                    options:
                      - {id: a, correct: true, text: {en: Migrants, bn: অভিবাসী}, feedback: {en: Yes, bn: হ্যাঁ}}
                      - {id: b, text: {en: Railways, bn: রেলপথ}, feedback: {en: No, bn: না}}
                feedback: {en: The rule, bn: নিয়ম}
              - id: number
                kind: numeric
                objective: a1.3
                difficulty: hard
                use: graded
                stem: {en: How many left?, bn: কতজন গেছেন?}
                answer: 100000
                tolerance: 500
                unit: {en: people, bn: জন}
                hints:
                  - {value: 10000, feedback: {en: A zero is missing, bn: একটি শূন্য কম}}
                feedback: {en: The rule, bn: নিয়ম}
              - id: word
                kind: short-answer
                objective: a1.3
                difficulty: easy
                use: graded
                stem: {en: What is sent home?, bn: দেশে কী পাঠানো হয়?}
                accept: {en: [remittance, remittances], bn: [প্রবাসী আয়, রেমিট্যান্স]}
                feedback: {en: The rule, bn: নিয়ম}
            """;

    private static final Map<Slug, Question> ALL =
            read(YAML).stream().collect(Collectors.toMap(Question::id, Function.identity()));

    private SampleQuestions() {}

    public static List<Question> all() {
        return ALL.values().stream().toList();
    }

    public static Question named(String id) {
        return Objects.requireNonNull(ALL.get(new Slug(id)));
    }

    /** Reads questions in which nothing may be wrong. */
    public static List<Question> read(String yaml) {
        var findings = new Findings();
        var root = YamlNode.read(yaml, "modules/a1/questions.yaml", 1, findings).orElseThrow();
        var questions = QuestionReader.read(root, findings);
        assertThat(findings.all()).extracting(Finding::key).isEmpty();
        return questions;
    }

    /** What is fully right. */
    public static Response rightAnswer(String id) {
        return switch (id) {
            case "single", "judgement" -> Response.Chosen.of("a");
            case "multiple" -> Response.Chosen.of("a", "b");
            case "statement" -> Response.Chosen.of("false");
            case "matching" -> Response.Matched.of(Map.of("p1", "p1", "p2", "p2", "p3", "p1"));
            case "ordering" -> Response.Ordered.inOrder(List.of("w", "x", "y", "z"));
            case "gaps" -> Response.Filled.of(Map.of("year", "২০১৩", "law", "a"));
            case "number" -> new Response.Typed("১,০০,০০০ জন");
            case "word" -> new Response.Typed("Remittance");
            default -> throw new IllegalArgumentException(id);
        };
    }
}
