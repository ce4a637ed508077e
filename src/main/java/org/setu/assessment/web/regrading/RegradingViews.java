package org.setu.assessment.web.regrading;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.setu.assessment.AnswerSheet;
import org.setu.assessment.Drawing.Drawn;
import org.setu.assessment.Question;
import org.setu.assessment.bank.QuestionBank;
import org.setu.assessment.regrading.EarlierAnswers;
import org.setu.assessment.regrading.EarlierAnswers.Asked;
import org.setu.assessment.regrading.Outlook;
import org.setu.assessment.regrading.Outlook.Effect;
import org.setu.assessment.regrading.Outlook.Touched;
import org.setu.assessment.regrading.Regrading;
import org.setu.assessment.regrading.Regradings;
import org.setu.assessment.regrading.Rewording;
import org.setu.assessment.regrading.Rule;
import org.setu.assessment.statistics.ItemStatistics;
import org.setu.assessment.web.AnsweredParts;
import org.setu.assessment.web.QuestionProse;
import org.setu.assessment.web.Words;
import org.setu.assessment.web.regrading.RegradingView.EffectView;
import org.setu.assessment.web.regrading.RegradingView.SideView;
import org.setu.assessment.web.regrading.RegradingView.TouchedView;
import org.setu.assessment.web.regrading.RegradingsView.DecidedView;
import org.setu.assessment.web.regrading.RegradingsView.OpenView;
import org.setu.assessment.web.statistics.StatisticsDesk;
import org.setu.courses.LessonReferences;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuizPlan;
import org.setu.courses.Revisions;
import org.setu.identity.Accounts;
import org.setu.learning.ForeseeMarks.Certificate;
import org.setu.shared.AccountId;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;

/** Corrected questions, decisions and what they would change, in words. */
@MadeOnce
public class RegradingViews {
    /** Longer lists of people are cut: whoever decides looks at the numbers first. */
    private static final int MOST_NAMES = 100;

    private final Pages pages;
    private final StatisticsDesk desk;
    private final Revisions revisions;
    private final QuestionBank bank;
    private final EarlierAnswers earlierAnswers;
    private final Regradings regradings;
    private final ItemStatistics statistics;
    private final Accounts accounts;

    @Inject
    RegradingViews(
            Pages pages,
            StatisticsDesk desk,
            Revisions revisions,
            QuestionBank bank,
            EarlierAnswers earlierAnswers,
            Regradings regradings,
            ItemStatistics statistics,
            Accounts accounts) {
        this.pages = pages;
        this.desk = desk;
        this.revisions = revisions;
        this.bank = bank;
        this.earlierAnswers = earlierAnswers;
        this.regradings = regradings;
        this.statistics = statistics;
        this.accounts = accounts;
    }

    RegradingsView all(PublishedCourse course) {
        List<Regrading> decisions = regradings.of(course.slug());
        Map<Slug, Long> answers = statistics.answersToEarlierWordings(course);
        List<OpenView> open = earlierAnswers.changed(course).entrySet().stream()
                .filter(changed -> answers.getOrDefault(changed.getKey(), 0L) > 0)
                .filter(changed -> !isDecided(course, changed.getValue(), decisions))
                .sorted(Map.Entry.comparingByKey())
                .map(changed -> open(course, changed.getValue().get(0), answers.getOrDefault(changed.getKey(), 0L)))
                .toList();
        return new RegradingsView(desk.bar(course.slug()), path(course), open, decided(course, decisions));
    }

    private OpenView open(PublishedCourse course, Asked asked, long answers) {
        Slug id = asked.question().id();
        return new OpenView(
                id.value(),
                path(course, id),
                stem(course, asked.question(), id.value()).plain(),
                "assessment.regrading.rewording." + asked.rewording(),
                pages.text("assessment.regrading.answers", answers));
    }

    /** Whether something was decided after the question became what it is. */
    private boolean isDecided(PublishedCourse course, List<Asked> asked, List<Regrading> decisions) {
        Slug id = asked.get(0).question().id();
        Optional<Question> today = bank.of(course).question(id);
        return decisions.stream()
                .filter(decision -> decision.question().equals(id))
                .anyMatch(decision -> isTheSame(bank.of(decision.revision()).question(id), today));
    }

    private static boolean isTheSame(Optional<Question> then, Optional<Question> today) {
        return then.map(question -> !Rewording.between(question, today).isAny()).orElse(today.isEmpty());
    }

    RegradingView one(
            PublishedCourse course,
            Slug question,
            Outlook outlook,
            String rule,
            Map<String, String> reason,
            List<FieldError> errors) {
        Map<AccountId, LocalizedText> names = names(outlook);
        return new RegradingView(
                desk.bar(course.slug()),
                path(course),
                question.value(),
                outlook.attempts(),
                earlier(outlook),
                outlook.today().stream()
                        .map(today ->
                                side(course, today, pages.text("assessment.regrading.today", course.number()), "today"))
                        .toList(),
                outlook.effects().entrySet().stream()
                        .map(effect -> effect(course, effect.getKey(), effect.getValue(), names))
                        .toList(),
                rules(outlook),
                rule.isEmpty() ? outlook.effects().keySet().iterator().next().name() : rule,
                reason,
                outlook.stamp(),
                decided(course, regradings.of(course.slug(), question)),
                errors);
    }

    /** Each wording once, with the revisions that had it. */
    private List<SideView> earlier(Outlook outlook) {
        var sides = new ArrayList<SideView>();
        var wordings = new ArrayList<Question>();
        for (Asked asked : outlook.asked()) {
            boolean known = wordings.stream()
                    .anyMatch(one -> !Rewording.between(one, Optional.of(asked.question()))
                            .isAny());
            if (!known) {
                wordings.add(asked.question());
                sides.add(side(
                        revisions.pinned(asked.revision()),
                        asked.question(),
                        pages.text("assessment.regrading.until", asked.number()),
                        "r" + asked.number()));
            }
        }
        return sides;
    }

    private SideView side(PublishedCourse course, Question question, String heading, String prefix) {
        var line = new AnswerSheet.Line(
                1, Drawn.asWritten(question), question, 0, Optional.empty(), Optional.empty(), Optional.empty());
        return new SideView(
                heading,
                prose(course, prefix).words("stem", question.common().stem()),
                AnsweredParts.key(line, prose(course, prefix)));
    }

    private EffectView effect(PublishedCourse course, Rule rule, Effect effect, Map<AccountId, LocalizedText> names) {
        List<TouchedView> touched = effect.touched().stream()
                .sorted(Comparator.comparing((Touched one) -> one.certificate()).reversed())
                .limit(MOST_NAMES)
                .map(one -> touched(course, one, names))
                .toList();
        return new EffectView(
                rule.name(),
                number(effect.up()),
                number(effect.down()),
                number(effect.gain()),
                number(effect.lose()),
                number(effect.certificates(Certificate.EARNED)),
                number(effect.certificates(Certificate.NO_LONGER_EARNED)),
                touched,
                effect.touched().size() - touched.size());
    }

    private TouchedView touched(PublishedCourse course, Touched one, Map<AccountId, LocalizedText> names) {
        var changes = new ArrayList<String>();
        if (one.passed() != one.passes()) {
            changes.add(pages.text("assessment.regrading." + (one.passes() ? "passes" : "passesNoMore")));
        }
        if (one.certificate() != Certificate.SAME) {
            changes.add(pages.text("assessment.regrading.certificate." + one.certificate()));
        }
        return new TouchedView(
                Optional.ofNullable(names.get(one.learner()))
                        .map(name -> name.in(pages.language()))
                        .orElse(""),
                quiz(course, one.quiz()),
                pages.frame().percent(one.before()),
                pages.frame().percent(one.after()),
                changes);
    }

    private String quiz(PublishedCourse course, Slug quiz) {
        return course.content()
                .quiz(quiz)
                .map(QuizPlan::title)
                .map(title -> title.in(pages.language()))
                .orElse(quiz.value());
    }

    private Map<String, String> rules(Outlook outlook) {
        var rules = new LinkedHashMap<String, String>();
        outlook.effects()
                .keySet()
                .forEach(rule -> rules.put(rule.name(), pages.text("assessment.regrading.rule." + rule)));
        return rules;
    }

    private List<DecidedView> decided(PublishedCourse course, List<Regrading> decisions) {
        Map<AccountId, LocalizedText> names =
                named(decisions.stream().map(Regrading::decidedBy).toList());
        return decisions.stream()
                .map(decision -> new DecidedView(
                        decision.question().value(),
                        path(course, decision.question()),
                        "assessment.regrading.rule." + decision.rule(),
                        Optional.ofNullable(names.get(decision.decidedBy()))
                                .map(name -> name.in(pages.language()))
                                .filter(name -> !name.isBlank())
                                .orElseGet(() -> pages.text("courses.review.formerColleague")),
                        decision.decidedAt(),
                        decision.reason().in(pages.language()),
                        decision.attempts(),
                        decision.changed(),
                        decision.finishedAt().isPresent() ? 0 : regradings.waiting(decision)))
                .toList();
    }

    private Map<AccountId, LocalizedText> names(Outlook outlook) {
        return named(outlook.effects().values().stream()
                .flatMap(effect -> effect.touched().stream())
                .map(Touched::learner)
                .collect(Collectors.toSet()));
    }

    private Map<AccountId, LocalizedText> named(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : accounts.named(new HashSet<>(ids));
    }

    private Words stem(PublishedCourse course, Question question, String prefix) {
        return prose(course, prefix).words("stem", question.common().stem());
    }

    private QuestionProse prose(PublishedCourse course, String prefix) {
        return QuestionProse.onPage(course, LessonReferences.to(course.content(), List.of()), prefix, pages.language());
    }

    private String number(long number) {
        return pages.frame().number(number);
    }

    private static String path(PublishedCourse course) {
        return "/authoring/" + course.slug();
    }

    static String path(PublishedCourse course, Slug question) {
        return path(course) + "/regrading/" + question;
    }
}
