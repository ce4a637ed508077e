package org.setu.courses.drafting.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.setu.courses.drafting.activity.Story.Choice;
import org.setu.courses.drafting.activity.Story.Scene;
import org.setu.courses.drafting.activity.StoryFaults.Fault;
import org.setu.courses.drafting.activity.StoryFaults.Flaw;
import org.setu.courses.drafting.activity.StoryMap.Mark;
import org.setu.courses.drafting.activity.StoryMap.Stop;

class StoryMapTest {
    /** Two scenes that lead to one another, a way out, a scene that nobody reaches, and one without a way on. */
    private static final Story STORY = new Story(
            "The office",
            "",
            "a",
            List.of(
                    new Scene("a", "Morning", "", List.of(to("b"), to("end"), to("trap"))),
                    new Scene("b", "Noon", "", List.of(to("a"))),
                    new Scene("end", "Evening", "good", List.of()),
                    new Scene("lost", "Elsewhere", "", List.of()),
                    new Scene("trap", "Night", "", List.of(to("trap"), to("")))));

    @Test
    void aMapSaysWhereWaysGoRoundAndWhereTheyEnd() {
        StoryMap map = StoryMap.of(STORY);

        assertThat(stop(map, "a").marks()).containsExactly(Mark.START);
        assertThat(stop(map, "a").legs()).extracting(StoryMap.Leg::turnsBack).containsExactly(true, false, false);
        assertThat(stop(map, "lost").marks()).containsExactly(Mark.UNREACHED, Mark.DEAD_END);
        assertThat(stop(map, "trap").marks()).containsExactly(Mark.NO_WAY_OUT);
        assertThat(stop(map, "trap").legs()).extracting(StoryMap.Leg::to).containsExactly(5, 0);
        assertThat(stop(map, "end").marks()).isEmpty();
    }

    @Test
    void faultsStandBesideTheirFields() {
        assertThat(StoryFaults.of(STORY))
                .containsExactlyInAnyOrder(
                        new Fault("scene~lost", Flaw.UNREACHED, 4),
                        new Fault("scene~lost~outcome", Flaw.DEAD_END, 4),
                        new Fault("choice~trap~c-~to", Flaw.NOWHERE, 5));
        assertThat(StoryFaults.of(Story.begun()))
                .extracting(Fault::flaw)
                .contains(Flaw.TITLE, Flaw.SCENE_TEXT, Flaw.CHOICE_TEXT, Flaw.FEEDBACK)
                .doesNotContain(Flaw.UNREACHED, Flaw.DEAD_END, Flaw.NOWHERE, Flaw.ENDLESS);
        assertThat(StoryFaults.of(new Story("T", "", "", List.of())))
                .extracting(Fault::flaw)
                .containsExactly(Flaw.NO_SCENE);
    }

    @Test
    void firstWordsEndBehindAWord() {
        assertThat(FirstWords.of("**Rahima** left\nKurigram")).isEqualTo("Rahima left Kurigram");
        assertThat(FirstWords.of("word ".repeat(30))).hasSizeLessThan(50).endsWith("word…");
        assertThat(FirstWords.of("😀".repeat(80))).isEqualTo("😀".repeat(48) + "…");
    }

    private static Choice to(String scene) {
        return new Choice("c-" + scene, "Go", "You go.", scene);
    }

    private static Stop stop(StoryMap map, String scene) {
        return map.stops().stream()
                .filter(stop -> stop.name().equals(scene))
                .findFirst()
                .orElseThrow();
    }
}
