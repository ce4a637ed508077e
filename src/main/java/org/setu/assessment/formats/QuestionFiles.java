package org.setu.assessment.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Question;
import org.setu.assessment.bank.QuestionReader;
import org.setu.assessment.formats.gift.GiftWriter;
import org.setu.assessment.formats.moodle.MoodleXmlWriter;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseProse;
import org.setu.courses.Findings;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.courses.QuestionExport;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Writes the pools of modules for other programs. */
@MadeOnce
public class QuestionFiles implements QuestionExport {
    @Override
    public Exported export(CourseContent course, CourseModule module, Format format, Language language) {
        String place = place(course, module, language);
        PoolWriter writer = switch (format) {
            case MOODLE_XML -> new MoodleXmlWriter(place);
            case GIFT -> new GiftWriter(place);
        };
        var prose = new CourseProse(course, language, new Nowhere(), LessonReferences.to(course, List.of()));
        var entries = new ArrayList<Entry>();
        course.questions(module.id()).ifPresent(root -> {
            Map<String, Question> sound = sound(root);
            for (YamlNode node : root.list("questions")) {
                String id = node.text("id").orElse("");
                Optional<Question> question = Optional.ofNullable(sound.remove(id));
                entries.add(question.map(found -> {
                            var departure = new Departure(found, course, language, prose);
                            writer.write(departure);
                            return departure.entry();
                        })
                        .orElseGet(() -> broken(id, node, language)));
            }
        });
        return new Exported(writer.file(), entries);
    }

    /** By id; those with errors are not among them. */
    private static Map<String, Question> sound(YamlNode root) {
        var sound = new LinkedHashMap<String, Question>();
        QuestionReader.read(root, new Findings())
                .forEach(question -> sound.put(question.id().value(), question));
        return sound;
    }

    private static Entry broken(String id, YamlNode node, Language language) {
        String stem =
                node.localized("stem").map(text -> Title.of(text.in(language))).orElse(id);
        return new Entry(id, stem, Fate.LEFT, List.of(Loss.BROKEN.remark()));
    }

    /** Where Moodle puts the questions: a category for the course, and one for the module in it. */
    private static String place(CourseContent course, CourseModule module, Language language) {
        return "$course$/top/" + step(course.title().in(language)) + "/"
                + step(module.title().in(language));
    }

    /** A stroke in a name is written twice there. */
    private static String step(String name) {
        return name.replaceAll("[\\s\\p{Cc}]+", " ").strip().replace("/", "//");
    }

    /** Outside of the course, nothing of it can be reached. */
    private static final class Nowhere implements LessonMarkup.Addresses {
        @Override
        public String media(String path) {
            return "";
        }

        @Override
        public String lesson(Slug module, Slug lesson) {
            return "";
        }
    }
}
