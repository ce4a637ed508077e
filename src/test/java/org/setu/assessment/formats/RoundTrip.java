package org.setu.assessment.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.assessment.Question;
import org.setu.assessment.bank.QuestionReader;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.CourseProse;
import org.setu.courses.Findings;
import org.setu.courses.ForeignQuestions.Entry;
import org.setu.courses.ForeignQuestions.Fate;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonReferences;
import org.setu.courses.QuestionExport.Exported;
import org.setu.courses.QuestionExport.Format;
import org.setu.courses.YamlNode;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** A pool that is written into a file and read again; what the report does not call lost must be there. */
final class RoundTrip {
    private final Format format;
    private final Language language;
    private final CourseProse prose;
    private final Exported exported;
    private final Map<String, Question> originals;

    RoundTrip(CourseContent course, CourseModule module, Format format, Language language) {
        this.format = format;
        this.language = language;
        this.prose = new CourseProse(course, language, new Nowhere(), LessonReferences.to(course, List.of()));
        this.exported = new QuestionFiles().export(course, module, format, language);
        this.originals = QuestionReader.read(course.questions(module.id()).orElseThrow(), new Findings()).stream()
                .collect(Collectors.toMap(question -> question.id().value(), question -> question));
    }

    Exported exported() {
        return exported;
    }

    /** @return how many questions made the journey */
    int keepsWhatItDoesNotCallLost() {
        var gone = exported.entries().stream()
                .filter(entry -> entry.fate() != Fate.LEFT)
                .toList();
        List<Entry> read =
                new ForeignFiles().read(exported.text(), language).orElseThrow().entries();
        assertThat(read.get(0).remarks().get(0).key()).isEqualTo(Reason.NO_QUESTION.key());
        assertThat(read).as(exported.text()).hasSize(gone.size() + 1);
        for (int at = 0; at < gone.size(); at++) {
            var entry = gone.get(at);
            Question back = read(read.get(at + 1));
            compare(entry.id(), Objects.requireNonNull(originals.get(entry.id())), back);
        }
        return gone.size();
    }

    private Question read(Entry entry) {
        assertThat(entry.question()).as(entry.title() + entry.remarks()).isPresent();
        var head = new LinkedHashMap<String, String>();
        head.put("id", "back");
        head.put("objective", "a1.1");
        head.put("difficulty", "easy");
        head.put("use", "graded");
        head.putAll(entry.question().orElseThrow().settings());
        String yaml = entry.question().orElseThrow().yaml(head);
        String list = "questions:\n- " + yaml.replace("\n", "\n  ");
        var findings = new Findings();
        var questions = QuestionReader.read(
                YamlNode.read(list, "questions.yaml", 1, findings).orElseThrow(), List.of(language), findings);
        assertThat(questions).as(yaml + findings.all()).hasSize(1);
        return questions.get(0);
    }

    private void compare(String id, Question original, Question back) {
        comparePlaces(id, original.common(), back.common());
        assertThat(shown(back.common().feedback()))
                .as(id)
                .startsWith(shown(original.common().feedback()));
        if (original instanceof Question.GapFill gaps) {
            compareGaps(id, gaps, back);
        } else {
            String stem = shown(original.common().stem());
            if (original instanceof Question.Numeric && format == Format.GIFT) {
                assertThat(shown(back.common().stem())).as(id).startsWith(stem.replaceAll("(</[a-z]+>)+$", ""));
            } else {
                assertThat(shown(back.common().stem())).as(id).isEqualTo(stem);
            }
            assertThat(facts(back)).as(id).isEqualTo(facts(original));
        }
    }

    private static void comparePlaces(String id, Question.Common original, Question.Common back) {
        assertThat(back.objective()).as(id).isEqualTo(original.objective());
        assertThat(back.difficulty()).as(id).isEqualTo(original.difficulty());
        assertThat(back.use()).as(id).isEqualTo(original.use());
        assertThat(back.critical()).as(id).isEqualTo(original.critical());
        assertThat(back.tags()).as(id).isEqualTo(original.tags());
    }

    private void compareGaps(String id, Question.GapFill original, Question back) {
        if (format == Format.MOODLE_XML) {
            var read = (Question.GapFill) back;
            assertThat(withoutIds(shown(read.common().stem()) + " " + shown(read.text())))
                    .as(id)
                    .isEqualTo(withoutIds(shown(original.common().stem()) + " " + shown(original.text())));
            assertThat(gapsInTheText(read)).as(id).isEqualTo(gapsInTheText(original));
        } else {
            assertThat(offered(back)).as(id).isEqualTo(gapsInTheText(original).get(0));
        }
    }

    private List<List<String>> gapsInTheText(Question.GapFill question) {
        Map<String, Question.Gap> gaps =
                question.gaps().stream().collect(Collectors.toMap(Question.Gap::id, gap -> gap));
        return Question.GapFill.MARKER
                .matcher(question.text().in(language))
                .results()
                .map(marker -> offered(Objects.requireNonNull(gaps.get(marker.group(1)))))
                .toList();
    }

    private List<String> offered(Question.Gap gap) {
        if (gap instanceof Question.ChoiceGap choice) {
            return choice.options().stream().map(this::option).toList();
        } else {
            var typed = (Question.TypedGap) gap;
            var offered = new ArrayList<>(accepted(typed.accept()));
            if (format == Format.MOODLE_XML) {
                offered.add(typed.feedback().map(this::shown).orElse(""));
            }
            return offered;
        }
    }

    private List<String> offered(Question back) {
        if (back instanceof Question.SingleChoice choice) {
            return choice.options().stream().map(this::option).toList();
        } else if (back instanceof Question.GapFill gaps) {
            return offered(gaps.gaps().get(0));
        } else {
            return accepted(((Question.ShortAnswer) back).accept());
        }
    }

    private String option(Question.Option option) {
        return shown(option.text()) + " " + option.credit() + " " + shown(option.feedback());
    }

    private String optionAsMoodleHasIt(Question.Option option) {
        return shown(option.text()) + " " + Shares.of(option.credit()) + " " + shown(option.feedback());
    }

    private List<String> facts(Question question) {
        return question.accept(new Question.Visitor<>() {
            @Override
            public List<String> singleChoice(Question.SingleChoice choice) {
                return withOrder(choice.options().stream().map(RoundTrip.this::optionAsMoodleHasIt), choice.order());
            }

            @Override
            public List<String> multipleChoice(Question.MultipleChoice choice) {
                return withOrder(choice.options().stream().map(RoundTrip.this::option), choice.order());
            }

            @Override
            public List<String> trueFalse(Question.TrueFalse statement) {
                return List.of(
                        String.valueOf(statement.answer()),
                        shown(statement.feedbackTrue()),
                        shown(statement.feedbackFalse()));
            }

            @Override
            public List<String> matching(Question.Matching matching) {
                return withOrder(
                        Stream.concat(
                                matching.pairs().stream()
                                        .map(pair -> shown(pair.prompt()) + " -> " + plain(pair.match())),
                                matching.distractors().stream().map(other -> plain(other.text()))),
                        matching.order());
            }

            @Override
            public List<String> ordering(Question.Ordering ordering) {
                return ordering.items().stream().map(item -> shown(item.text())).toList();
            }

            @Override
            public List<String> gapFill(Question.GapFill gaps) {
                throw new IllegalStateException("compared apart");
            }

            @Override
            public List<String> numeric(Question.Numeric numeric) {
                var facts = new ArrayList<String>();
                facts.add(numeric.answer().stripTrailingZeros() + " ± "
                        + numeric.tolerance().stripTrailingZeros());
                if (format == Format.MOODLE_XML) {
                    facts.add(numeric.unit().map(RoundTrip.this::plain).orElse(""));
                }
                numeric.hints().stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .forEach(hint -> facts.add(hint.value().stripTrailingZeros() + " " + shown(hint.feedback())));
                return facts;
            }

            @Override
            public List<String> shortAnswer(Question.ShortAnswer answer) {
                return accepted(answer.accept());
            }
        });
    }

    private List<String> withOrder(Stream<String> facts, Question.OptionOrder order) {
        return Stream.concat(facts, format == Format.MOODLE_XML ? Stream.of(order.name()) : Stream.of())
                .toList();
    }

    private List<String> accepted(Map<Language, List<String>> accept) {
        var all = new LinkedHashSet<String>();
        for (Language one : List.of(language, language.other())) {
            accept.getOrDefault(one, List.of())
                    .forEach(word ->
                            all.add(carried(word).replaceAll("\\s+", " ").strip()));
        }
        return List.copyOf(all);
    }

    private String plain(LocalizedText text) {
        return PlainWords.of(prose.words("w", carried(text.in(language))));
    }

    private String shown(LocalizedText text) {
        return prose.bare(carried(text.in(language)))
                .replaceAll("<br ?/?>", " ")
                .replaceAll("<(/?)b>", "<$1strong>")
                .replaceAll("\\s+", " ")
                .replace(" </p>", "</p>")
                .strip();
    }

    private static String withoutIds(String text) {
        return text.replaceAll("\\{(<!-- -->)?\\{[^{}]*}}", "{{}}").replace("> <", "><");
    }

    /** What no file can carry; the report names it. */
    private static String carried(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip();
    }

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
