package org.setu.courses.web;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.reviews.Comment;
import org.setu.courses.reviews.Comment.Suggestion;
import org.setu.courses.reviews.Comments;
import org.setu.courses.reviews.Place;
import org.setu.courses.reviews.Place.OfBlock;
import org.setu.courses.reviews.Place.OfQuestion;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.TalkView.Said;
import org.setu.courses.web.TalkView.Suggested;
import org.setu.courses.web.TalkView.Thread;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.AccountId;
import org.setu.shared.Ids;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Lays out what was said in one place of a draft, with the text that it is about. */
@MadeOnce
public class CommentDesk {
    static final String NEW = "new";

    private final Pages pages;
    private final AuthorDesk desk;
    private final Comments comments;
    private final OpenComments open;
    private final TeamNames names;

    @Inject
    CommentDesk(Pages pages, AuthorDesk desk, Comments comments, OpenComments open, TeamNames names) {
        this.pages = pages;
        this.desk = desk;
        this.comments = comments;
        this.open = open;
        this.names = names;
    }

    /**
     * A place of a draft.
     *
     * @param checksum of its text; empty where it is gone, and nothing but what was said is left
     * @param rewording the texts of a question in one language, as they are or as they were typed
     * @param said all of it, the oldest first
     */
    record Opened(
            CheckedCourse draft,
            Place place,
            Optional<String> checksum,
            Optional<Rewording> rewording,
            List<Comment> said) {
        Slug course() {
            return draft.content().slug();
        }

        /** The block's text in its language; empty for a question, the course, or a block that is not translated yet. */
        Optional<Block> block() {
            return place instanceof OfBlock at
                    ? lesson().flatMap(found -> found.exactly(at.language())).flatMap(text -> text.block(at.block()))
                    : Optional.empty();
        }

        Optional<Lesson> lesson() {
            return place instanceof OfBlock at ? draft.content().lesson(at.module(), at.lesson()) : Optional.empty();
        }

        /** The text as a suggestion would replace it; of a question, the checksum of what it says in the language. */
        String wording() {
            return block().map(Block::body)
                    .or(() -> rewording.map(Rewording::untouched).map(Rewording::checksum))
                    .orElse("");
        }

        Opened typing(Optional<Rewording> typed) {
            return new Opened(draft, place, checksum, typed, said);
        }

        /** Where something new is said on it. */
        String talk() {
            String talk = ReviewPaths.talk(course(), place);
            return rewording.map(texts -> talk + "&lang=" + texts.language()).orElse(talk);
        }

        CommentForm form() {
            return CommentForm.about(wording(), checksum.orElse(""));
        }
    }

    /** Where there is no such place and never was, nothing is found. */
    Opened open(Slug course, String at, @Nullable String lang) {
        CheckedCourse draft = desk.readable(course);
        Place place = Place.parse(at).orElseThrow(NotFound::new);
        List<Comment> said = comments.at(course, place);
        Optional<String> checksum = isInLanguage(draft, place) ? place.checksum(draft.content()) : Optional.empty();
        if (checksum.isEmpty() && said.isEmpty()) {
            throw new NotFound();
        }
        Language language = Optional.ofNullable(lang)
                .flatMap(Language::of)
                .filter(draft.content().languages()::contains)
                .orElse(draft.content().source());
        return new Opened(draft, place, checksum, rewording(draft, place, language), said);
    }

    private static Optional<Rewording> rewording(CheckedCourse draft, Place place, Language language) {
        return place instanceof OfQuestion at
                ? draft.content()
                        .module(at.module())
                        .flatMap(module -> PoolDesk.source(draft, module.questionsFile()))
                        .flatMap(pool -> pool.text(at.question().value()))
                        .flatMap(text -> Rewording.of(new QuestionText(text), language))
                : Optional.empty();
    }

    private static boolean isInLanguage(CheckedCourse draft, Place place) {
        return !(place instanceof OfBlock at) || draft.content().languages().contains(at.language());
    }

    TalkView view(Opened opened, CommentForm form) {
        return view(opened, form, "");
    }

    /** @param saved what was just said: {@code new}, or the comment that was answered; blank for nothing */
    TalkView view(Opened opened, CommentForm form, String saved) {
        String key = key(opened.talk());
        CourseBar bar = desk.bar(opened.draft());
        boolean writable = bar.writable() && opened.checksum().isPresent();
        Names authors = names.of(people(opened.said()));
        return new TalkView(
                bar,
                open.where(opened.draft().content(), opened.place()),
                opened.talk(),
                ReviewPaths.read(opened.course(), opened.place()),
                writable && !(opened.place() instanceof Place.OfCourse)
                        ? ReviewPaths.written(opened.course(), opened.place())
                        : "",
                opened.checksum().isEmpty(),
                opened.block().map(block -> shown(opened, block, "now-")),
                question(opened),
                opened.block().isPresent(),
                opened.block().filter(CommentDesk::isProse).isPresent(),
                key,
                saved.equals(NEW) ? key : key(saved),
                opened.checksum().flatMap(there -> opened.rewording()),
                ways(opened),
                opened.block().map(block -> block.language().code()).orElse(""),
                opened.said().stream()
                        .filter(comment -> comment.answers().isEmpty())
                        .map(comment -> thread(opened, comment, authors, writable, form))
                        .toList(),
                fresh(form.thread().isEmpty() ? form : opened.form()),
                form.errors());
    }

    /** Whether all of the text can be written the way it will look: a caption without a description below it, for one. */
    private static boolean isProse(Block block) {
        return BlockForm.isProse(block.kind())
                && CaptionFields.of(block.kind(), block.body())
                        .map(CaptionFields::description)
                        .orElse("")
                        .isEmpty();
    }

    private static String key(String place) {
        return place.isEmpty() ? "" : "comment " + place;
    }

    private Thread thread(Opened opened, Comment comment, Names authors, boolean writable, CommentForm form) {
        boolean changed = OpenComments.isChanged(opened.draft().content(), comment);
        String id = comment.id().toString();
        return new Thread(
                id,
                ReviewPaths.overview(opened.course()) + "/comments/" + id,
                said(comment, authors),
                comment.suggestion().map(suggestion -> suggested(opened, comment, suggestion)),
                opened.said().stream()
                        .filter(other -> other.answers().equals(Optional.of(comment.id())))
                        .map(answer -> said(answer, authors))
                        .toList(),
                changed && !comment.isAccepted(),
                comment.settledAt()
                        .map(at -> new Said(authors.of(comment.settledBy().orElseThrow()), at, "")),
                comment.isAccepted(),
                writable && !comment.isSettled() && comment.suggestion().isPresent(),
                key(id),
                fresh(form.thread().equals(id) ? form : CommentForm.about("", "")));
    }

    private static Suggested suggested(Opened opened, Comment comment, Suggestion suggestion) {
        String id = comment.id().toString();
        return new Suggested(
                opened.block().map(block -> shown(opened, reworded(block, suggestion.original()), "was-" + id + "-")),
                opened.block().map(block -> shown(opened, reworded(block, suggestion.proposal()), "is-" + id + "-")),
                opened.place() instanceof OfQuestion ? "" : suggestion.proposal(),
                opened.place() instanceof OfQuestion
                        ? RewordedText.of(suggestion, opened.draft().content().languages())
                        : List.of());
    }

    /** Where the texts of a question can be put into other words, by the language’s code. */
    private static Map<String, String> ways(Opened opened) {
        String talk = ReviewPaths.talk(opened.course(), opened.place());
        var ways = new LinkedHashMap<String, String>();
        opened.draft()
                .content()
                .languages()
                .forEach(language -> ways.put(language.code(), talk + "&lang=" + language.code()));
        return ways;
    }

    private static Block reworded(Block block, String text) {
        return new Block(
                block.id(),
                block.kind(),
                block.attributes(),
                text,
                block.header(),
                block.language(),
                block.file(),
                block.line(),
                block.checksum(),
                block.of());
    }

    private static Shown shown(Opened opened, Block block, String prefix) {
        return new Shown.Showing(
                        opened.draft().content(),
                        opened.lesson().orElseThrow(),
                        block.language(),
                        prefix,
                        Shown.LESSONS_TO_REVIEW)
                .of(block);
    }

    private static Optional<QuestionShown> question(Opened opened) {
        return opened.place() instanceof OfQuestion at
                ? at.node(opened.draft().content())
                        .map(node ->
                                QuestionShown.of(node, opened.draft().content().languages()))
                : Optional.empty();
    }

    private static Said said(Comment comment, Names authors) {
        return new Said(authors.of(comment.author()), comment.writtenAt(), comment.words());
    }

    private static Set<AccountId> people(List<Comment> said) {
        var people = new HashSet<>(said.stream().map(Comment::author).collect(Collectors.toSet()));
        said.forEach(comment -> comment.settledBy().ifPresent(people::add));
        return people;
    }

    /** With an id for what is about to be said. */
    private static CommentForm fresh(CommentForm form) {
        UUID id = form.id().isEmpty() ? Ids.next() : form.identity();
        return new CommentForm(
                id.toString(), form.words(), form.proposal(), form.was(), form.basedOn(), form.thread(), form.errors());
    }
}
