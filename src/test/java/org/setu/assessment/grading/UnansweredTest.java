package org.setu.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.setu.assessment.Question;
import org.setu.assessment.Response;
import org.setu.assessment.SampleQuestions;

class UnansweredTest {
    @Test
    void nothingIsOpenForWhoAnsweredEverything() {
        for (Question question : SampleQuestions.all()) {
            String id = question.id().value();
            assertThat(Unanswered.fields(question, SampleQuestions.rightAnswer(id)))
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void aDraftNamesTheItemsThatShareAPositionOrHaveNone() {
        var draft = new Response.Ordered(new TreeMap<>(Map.of("w", 1, "x", 2, "y", 2)));
        assertThat(open("ordering", draft)).containsExactly("position.x", "position.y", "position.z");
    }

    @Test
    void aDraftNamesTheOpenPairsAndGaps() {
        assertThat(open("matching", Response.Matched.of(Map.of("p2", "d1")))).containsExactly("match.p1", "match.p3");
        assertThat(open("gaps", Response.Filled.of(Map.of("law", "b")))).containsExactly("gap.year");
    }

    @Test
    void aNumberThatCannotBeReadIsPointedOutBeforeItCounts() {
        assertThat(open("number", new Response.Typed("about ten or so"))).containsExactly("answer");
        assertThat(open("number", new Response.Typed("৫"))).isEmpty();
        assertThat(open("single", Response.Chosen.of())).containsExactly("answer");
        assertThat(open("word", new Response.Typed(" "))).containsExactly("answer");
    }

    private static List<String> open(String question, Response response) {
        return Unanswered.fields(SampleQuestions.named(question), response);
    }
}
