package org.setu.assessment.statistics;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.assessment.Question;
import org.setu.assessment.bank.Pool;
import org.setu.assessment.bank.QuestionBank;
import org.setu.assessment.statistics.QuestionFigures.Former;
import org.setu.courses.PublishedCourse;
import org.setu.courses.QuizPlan;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** What became of a course's questions: all that its quizzes may ask today, also those that nobody has met yet. */
@MadeOnce
@Transactional
public class ItemStatistics {
    private static final String UNKNOWN = "";

    private final EntityManager entities;
    private final QuestionBank bank;

    @Inject
    ItemStatistics(EntityManager entities, QuestionBank bank) {
        this.entities = entities;
        this.bank = bank;
    }

    /**
     * Of whom the numbers are.
     *
     * @param at when attempts were counted last; empty where none was
     * @param waiting how many attempts of the course were handed in and are not counted yet
     */
    public record Standing(Optional<Instant> at, long waiting) {}

    public Standing standing(Slug course) {
        return new Standing(
                entities.find(Counting.class, Counting.ID).countedAt(),
                entities.createQuery(
                                "select count(u) from Uncounted u, Attempt a where a.id = u.attemptId and a.slug = :slug",
                                Long.class)
                        .setParameter("slug", course.value())
                        .getSingleResult());
    }

    /** In the order of the quizzes and, within one, of the questions' ids. Two queries, however many questions there are. */
    public List<QuestionFigures> of(PublishedCourse course) {
        List<ItemCount> items = entities.createQuery("select i from ItemCount i where i.slug = :slug", ItemCount.class)
                .setParameter("slug", course.slug().value())
                .getResultList();
        return figures(
                course.content().quizzes().stream()
                        .flatMap(quiz -> bank.of(course).drawable(quiz).stream()
                                .map(question -> Asked.of(course, quiz, question)))
                        .toList(),
                items);
    }

    /** How many answers to wordings that are not today's were counted, by question; of questions that are not asked any more, all. */
    public Map<Slug, Long> answersToEarlierWordings(PublishedCourse course) {
        Pool pool = bank.of(course);
        Language source = course.content().source();
        return entities.createQuery("select i from ItemCount i where i.slug = :slug", ItemCount.class)
                .setParameter("slug", course.slug().value())
                .getResultStream()
                .filter(item -> pool.question(item.question())
                        .map(today -> Wording.of(today, item.language().orElse(source)))
                        .filter(item.wording()::equals)
                        .isEmpty())
                .collect(groupingBy(
                        ItemCount::question,
                        Collectors.summingLong(item ->
                                item.figures().answered() + item.figures().laterAnswered())));
    }

    /** Of one question; empty where the quiz does not ask it. */
    public Optional<QuestionFigures> of(PublishedCourse course, Slug quiz, Slug question) {
        List<Asked> asked = course.content().quiz(quiz).stream()
                .flatMap(plan -> bank.of(course).drawable(plan).stream()
                        .filter(found -> found.id().equals(question))
                        .map(found -> Asked.of(course, plan, found)))
                .toList();
        List<ItemCount> items = entities.createQuery("""
                        select i from ItemCount i
                        where i.slug = :slug and i.quiz = :quiz and i.question = :question""", ItemCount.class)
                .setParameter("slug", course.slug().value())
                .setParameter("quiz", quiz.value())
                .setParameter("question", question.value())
                .getResultList();
        return figures(asked, items).stream().findFirst();
    }

    /**
     * A question in a quiz.
     *
     * @param today the counters of its wording of today, by language; under blank those of readers whose language nobody knows
     */
    private record Asked(QuizPlan quiz, Question question, Map<String, UUID> today) {
        static Asked of(PublishedCourse course, QuizPlan quiz, Question question) {
            var today = new HashMap<String, UUID>();
            Language source = course.content().source();
            Stream.concat(
                            Stream.of(Optional.<Language>empty()),
                            Stream.of(Language.values()).map(Optional::of))
                    .map(language -> new ItemKey(
                            course.slug(),
                            quiz.id(),
                            question.id(),
                            Wording.of(question, language.orElse(source)),
                            language))
                    .forEach(key -> today.put(key.code(), key.id()));
            return new Asked(quiz, question, Map.copyOf(today));
        }
    }

    private List<QuestionFigures> figures(List<Asked> asked, List<ItemCount> items) {
        Map<List<Slug>, List<ItemCount>> known =
                items.stream().collect(groupingBy(item -> List.of(item.quiz(), item.question())));
        Map<UUID, List<ChoiceFigures>> choices = choices(asked, items);
        return asked.stream()
                .map(one -> new Gathered(
                                one,
                                known.getOrDefault(
                                        List.of(one.quiz().id(), one.question().id()), List.of()),
                                choices)
                        .figures())
                .toList();
    }

    /** Of the wordings of today that somebody answered. */
    private Map<UUID, List<ChoiceFigures>> choices(List<Asked> asked, List<ItemCount> items) {
        Set<UUID> today =
                asked.stream().flatMap(one -> one.today().values().stream()).collect(Collectors.toSet());
        List<UUID> told = items.stream()
                .filter(item -> today.contains(item.id()) && item.figures().answered() > 0)
                .map(ItemCount::id)
                .toList();
        return told.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                                select c.itemId, c.part, c.choice, c.typed, c.chosen, c.paired, c.rest, c.restSquares
                                from ChoiceCount c
                                where c.itemId in :items and (c.choice not like :typed or c.typed is not null)""", Object[].class)
                        .setParameter("items", told)
                        .setParameter("typed", PartChoice.TYPED + "%")
                        .getResultStream()
                        .collect(groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(ItemStatistics::choice, Collectors.toList())));
    }

    private static ChoiceFigures choice(Object[] row) {
        return new ChoiceFigures(
                (String) row[1],
                (String) row[2],
                Optional.ofNullable((String) row[3]),
                (Integer) row[4],
                new Sample((Integer) row[5], (Double) row[6], (Double) row[7]));
    }

    /** The counters of one question, today's wording told from earlier ones. */
    private record Gathered(Asked asked, List<ItemCount> items, Map<UUID, List<ChoiceFigures>> choices) {
        QuestionFigures figures() {
            var byLanguage = new EnumMap<Language, ItemFigures>(Language.class);
            var choicesByLanguage = new EnumMap<Language, List<ChoiceFigures>>(Language.class);
            for (Language language : Language.values()) {
                byLanguage.put(language, ofCounter(language.code()));
                choicesByLanguage.put(language, choicesOf(language.code()));
            }
            return new QuestionFigures(
                    asked.quiz(),
                    asked.question(),
                    byLanguage,
                    ofCounter(UNKNOWN),
                    choicesByLanguage,
                    choicesOf(UNKNOWN),
                    former());
        }

        private ItemFigures ofCounter(String language) {
            return items.stream()
                    .filter(item -> item.id().equals(asked.today().get(language)))
                    .map(ItemCount::figures)
                    .findFirst()
                    .orElse(ItemFigures.NONE);
        }

        private List<ChoiceFigures> choicesOf(String language) {
            return Optional.ofNullable(asked.today().get(language))
                    .flatMap(id -> Optional.ofNullable(choices.get(id)))
                    .orElse(List.of());
        }

        private List<Former> former() {
            var byWording = new HashMap<String, ItemFigures>();
            items.stream()
                    .filter(item -> !asked.today().containsValue(item.id()))
                    .forEach(item -> byWording.merge(item.wording(), item.figures(), ItemFigures::plus));
            var former = new ArrayList<Former>();
            byWording.forEach((wording, figures) -> former.add(new Former(wording, figures)));
            former.sort(
                    Comparator.comparing((Former one) -> one.figures().lastAt()).reversed());
            return former;
        }
    }
}
