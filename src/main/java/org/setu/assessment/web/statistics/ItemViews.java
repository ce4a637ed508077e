package org.setu.assessment.web.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.assessment.Drawing.Drawn;
import org.setu.assessment.Question;
import org.setu.assessment.statistics.Adviser;
import org.setu.assessment.statistics.ChoiceFigures;
import org.setu.assessment.statistics.ItemFigures;
import org.setu.assessment.statistics.ItemStatistics;
import org.setu.assessment.statistics.Offered;
import org.setu.assessment.statistics.QuestionFigures;
import org.setu.assessment.statistics.QuestionFigures.Former;
import org.setu.assessment.web.QuestionFields;
import org.setu.assessment.web.QuestionProse;
import org.setu.assessment.web.QuestionView;
import org.setu.assessment.web.Words;
import org.setu.assessment.web.statistics.ItemView.ChoiceView;
import org.setu.assessment.web.statistics.ItemView.FigureView;
import org.setu.assessment.web.statistics.ItemView.FormerView;
import org.setu.assessment.web.statistics.ItemView.LanguageView;
import org.setu.assessment.web.statistics.ItemView.PartView;
import org.setu.courses.LessonReferences;
import org.setu.courses.PublishedCourse;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.Pages;

/** One question's figures in words. */
@MadeOnce
public class ItemViews {
    /** What is typed less often than these is not listed. */
    private static final int MOST_TYPED = 10;

    private final Pages pages;
    private final StatisticsDesk desk;
    private final ItemStatistics statistics;

    @Inject
    ItemViews(Pages pages, StatisticsDesk desk, ItemStatistics statistics) {
        this.pages = pages;
        this.desk = desk;
        this.statistics = statistics;
    }

    ItemView view(PublishedCourse course, QuestionFigures figures) {
        Question question = figures.question();
        ItemFigures all = figures.all();
        var words = new FigureWords(pages.frame());
        var advice = new AdviceWords(question, words);
        return new ItemView(
                desk.bar(course.slug()),
                desk.isLed(course.slug()) ? "/authoring/" + course.slug() + "/regrading/" + question.id() : "",
                editPath(course, question),
                figures.quiz().title().in(pages.language()),
                question.id().value(),
                asLearnersSeeIt(course, question),
                all.isTold(),
                words.answered(all.answered()),
                new FigureView(words.share(all.facility()), words.facilityMeans(all)),
                new FigureView(words.discrimination(all), words.discriminationMeans(all)),
                words.time(all),
                all.laterFacility()
                        .map(later ->
                                pages.text("assessment.statistics.later", all.laterAnswered(), words.share(later)))
                        .orElse(""),
                Adviser.on(figures).stream().map(advice::say).toList(),
                languages(figures, words),
                all.isTold() ? parts(course, figures, advice) : List.of(),
                former(figures, words),
                statistics.standing(course.slug()).at());
    }

    private QuestionView asLearnersSeeIt(PublishedCourse course, Question question) {
        return QuestionFields.view(question, Drawn.asWritten(question), Optional.empty(), "q", prose(course, "q"));
    }

    private static String editPath(PublishedCourse course, Question question) {
        return course.content().modules().stream()
                .filter(module -> module.objectives().stream()
                        .anyMatch(objective ->
                                objective.id().equals(question.common().objective())))
                .findFirst()
                .map(module -> "/authoring/" + course.slug() + "/questions/" + module.id() + "/" + question.id())
                .orElse("");
    }

    private List<LanguageView> languages(QuestionFigures figures, FigureWords words) {
        return figures.languages().entrySet().stream()
                .map(entry -> new LanguageView(
                        name(entry.getKey()),
                        words.answered(entry.getValue().answered()),
                        words.share(entry.getValue().facility()),
                        words.share(rest(entry.getValue())),
                        words.discrimination(entry.getValue()),
                        words.time(entry.getValue())))
                .toList();
    }

    private String name(Language language) {
        return pages.text("assessment.statistics.language." + language.name());
    }

    private static Optional<Double> rest(ItemFigures figures) {
        int count = figures.pairs().count();
        return count < ItemFigures.FEWEST
                ? Optional.empty()
                : Optional.of(figures.pairs().y() / count);
    }

    private List<PartView> parts(PublishedCourse course, QuestionFigures figures, AdviceWords advice) {
        Map<String, PartWords.Part> texts = PartWords.of(figures.question(), prose(course, "c"));
        return Offered.by(figures.question()).stream()
                .map(part -> {
                    PartWords.Part text =
                            texts.getOrDefault(part.id(), new PartWords.Part(PartWords.NOTHING, Map.of()));
                    return new PartView(text.heading(), choices(figures, part, text, advice));
                })
                .toList();
    }

    private List<ChoiceView> choices(
            QuestionFigures figures, Offered.Part part, PartWords.Part text, AdviceWords advice) {
        var rows = new ArrayList<ChoiceView>();
        for (Offered.Choice choice : part.choices()) {
            String letter = part.sort() == Offered.Sort.PLACE || figures.question() instanceof Question.TrueFalse
                    ? ""
                    : advice.letter(part.id(), choice.id());
            rows.add(row(
                    figures,
                    figures.choice(part.id(), choice.id()),
                    letter,
                    text.choices().getOrDefault(choice.id(), PartWords.NOTHING),
                    mark(choice.credit()),
                    advice.figures()));
        }
        typed(figures, part)
                .forEach(choice -> rows.add(row(
                        figures,
                        choice,
                        "",
                        Words.typed(choice.typed().orElse("")),
                        mark(
                                Offered.isRight(
                                                figures.question(),
                                                part.id(),
                                                choice.typed().orElse(""))
                                        ? 1
                                        : 0),
                        advice.figures())));
        ChoiceFigures nothing = figures.choice(part.id(), "");
        if (nothing.chosen() > 0) {
            rows.add(row(
                    figures,
                    nothing,
                    "",
                    Words.typed(pages.text("assessment.statistics.nothing")),
                    "",
                    advice.figures()));
        }
        return rows;
    }

    private static List<ChoiceFigures> typed(QuestionFigures figures, Offered.Part part) {
        return figures.choices().stream()
                .filter(choice ->
                        choice.part().equals(part.id()) && choice.typed().isPresent())
                .sorted(Comparator.comparing(ChoiceFigures::chosen).reversed())
                .limit(MOST_TYPED)
                .toList();
    }

    private static ChoiceView row(
            QuestionFigures figures, ChoiceFigures choice, String letter, Words text, String mark, FigureWords words) {
        List<String> shares = figures.languages().entrySet().stream()
                .map(entry -> words.share((double) QuestionFigures.choice(
                                        figures.choicesByLanguage().getOrDefault(entry.getKey(), List.of()),
                                        choice.part(),
                                        choice.choice())
                                .chosen()
                        / entry.getValue().answered()))
                .toList();
        return new ChoiceView(
                letter,
                text,
                mark,
                words.frame().number(choice.chosen()),
                words.share((double) choice.chosen() / figures.all().answered()),
                choice.rest().count() >= ItemFigures.FEWEST
                        ? words.share(choice.rest().mean())
                        : words.none(),
                shares);
    }

    private static List<FormerView> former(QuestionFigures figures, FigureWords words) {
        return figures.former().stream()
                .map(Former::figures)
                .filter(ItemFigures::isTold)
                .map(one -> new FormerView(
                        one.firstAt(),
                        one.lastAt(),
                        words.answered(one.answered()),
                        words.share(one.facility()),
                        words.discrimination(one)))
                .toList();
    }

    private static String mark(double credit) {
        if (credit == 1) {
            return "right";
        } else {
            return credit > 0 ? "partly" : "wrong";
        }
    }

    private QuestionProse prose(PublishedCourse course, String prefix) {
        return QuestionProse.onPage(course, LessonReferences.to(course.content(), List.of()), prefix, pages.language());
    }
}
