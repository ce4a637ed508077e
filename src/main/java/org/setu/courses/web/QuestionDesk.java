package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.setu.courses.Checksums;
import org.setu.courses.CourseContent;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.Revisions;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.PoolWritten;
import org.setu.courses.drafting.QuestionIds;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.SetAside;
import org.setu.courses.drafting.WritePool;
import org.setu.courses.translating.TranslationHints;
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.courses.web.PoolDesk.Opened;
import org.setu.courses.web.PoolDesk.Shelf;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.FieldErrors;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Lets a question be written: in the form of its kind where that has fields for all it says, else as text. */
@MadeOnce
public class QuestionDesk {
    private static final int FINE = 200;
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;
    private static final String TAKE = "take";
    /** What the buttons that save are called; the others change the form. */
    private static final Set<String> SAVING = Set.of("", "unfinished", TAKE, BlockPages.NEXT);

    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;
    private final WritePool writePool;
    private final SetAside setAside;
    private final Revisions revisions;

    @Inject
    QuestionDesk(
            Pages pages, AuthorDesk desk, PoolDesk pool, WritePool writePool, SetAside setAside, Revisions revisions) {
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.writePool = writePool;
        this.setAside = setAside;
        this.revisions = revisions;
    }

    /**
     * A question as it is being written.
     *
     * @param form empty where it is written as text
     * @param translated whether its translations are said to render the source
     */
    private record Writing(QuestionText text, Optional<QuestionForm> form, boolean translated) {}

    /**
     * What to tell on the page: what is wrong, what a colleague wrote meanwhile, how it looks.
     *
     * @param taken under what the browser kept the question that was taken into the pool before this one; blank where none was
     * @param asksForAll whether the form asks for more than the question lacks
     */
    private record Telling(
            String basedOn,
            List<FieldError> errors,
            List<Finding> findings,
            Optional<String> theirs,
            boolean preview,
            boolean isUnsaved,
            String taken,
            boolean asksForAll) {
        static Telling nothing(Opened opened) {
            return after("", true, opened);
        }

        static Telling after(String taken, boolean asksForAll, Opened opened) {
            return new Telling(
                    opened.text().checksum(), List.of(), List.of(), Optional.empty(), false, false, taken, asksForAll);
        }

        /** Of what somebody sent. */
        static Telling of(String basedOn, List<FieldError> errors, List<Finding> findings, Optional<String> theirs) {
            return new Telling(basedOn, errors, findings, theirs, false, true, "", true);
        }

        static Telling preview(String basedOn, List<FieldError> errors, List<Finding> findings) {
            return new Telling(basedOn, errors, findings, Optional.empty(), true, true, "", true);
        }
    }

    /**
     * Shows it: of one that is set aside only what it lacks, where that can be asked for alone.
     *
     * @param as {@code text}, {@code form} for the whole of it, or blank
     * @param taken the id of the question that was taken into the pool before this one; blank where none was
     */
    Response open(Opened opened, String as, String taken) {
        String kept = taken.isEmpty() ? "" : PoolDesk.key(opened.path() + "/" + taken);
        boolean asksForAll = opened.shelf() == Shelf.POOL || as.equals("form");
        return page(
                FINE,
                opened,
                as.equals("text") ? inText(opened) : asItIs(opened),
                Telling.after(kept, asksForAll, opened));
    }

    /** Answers either form. */
    Response write(Opened opened, MultivaluedMap<String, String> fields, AccountId author) {
        var typed = new Typed(fields);
        String basedOn = typed.text("basedOn");
        var errors = new FieldErrors();
        Writing writing = sent(opened, fields, errors);
        String wish = typed.text("do");
        if (wish.equals("preview")) {
            var findings = new Findings();
            writing.text().read(opened.file(), findings);
            return page(FINE, opened, writing, Telling.preview(basedOn, errors.all(), findings.all()));
        } else if (!SAVING.contains(wish)) {
            return page(FINE, opened, writing, Telling.of(basedOn, errors.all(), List.of(), Optional.empty()));
        }
        List<FieldError> lacking = Stream.concat(errors.all().stream(), lacking(opened, writing, wish).stream())
                .toList();
        if (!lacking.isEmpty()) {
            return page(MENDABLE, opened, writing, Telling.of(basedOn, lacking, List.of(), Optional.empty()));
        }
        PoolWritten written =
                writePool.write(opened.course(), opened.file(), opened.id(), stamped(opened, writing), basedOn, author);
        return wish.equals(TAKE) && written instanceof PoolWritten.Kept
                ? take(
                        pool.open(
                                opened.shelf(), opened.course(), opened.module().id(), new Slug(opened.id())),
                        author)
                : wish.equals(BlockPages.NEXT) && written instanceof PoolWritten.Kept
                        ? pages.seeOther(further(opened), "courses.desk.notice.saved")
                        : answer(opened, writing, written);
    }

    /** The next question of the shelf. */
    private static String further(Opened opened) {
        return opened.next()
                .map(id -> opened.path() + "/" + id + "?taken=" + opened.id())
                .orElseGet(() -> inThePool(opened));
    }

    /** Takes a question into the pool and goes on with the next that is set aside; or its form says what it lacks. */
    private Response take(Opened opened, AccountId author) {
        return take(opened, author, further(opened));
    }

    /** Takes a question into the pool and goes back to those that are set aside; or its form says what it lacks. */
    Response takeFromTheList(Opened opened, AccountId author) {
        String next = opened.next()
                .map(id -> opened.path() + "?saved=" + opened.id() + PoolDesk.pageOf(opened) + "#" + id)
                .orElseGet(() -> inThePool(opened));
        return take(opened, author, next);
    }

    private Response take(Opened opened, AccountId author, String next) {
        PoolWritten taken = setAside.take(opened.course(), opened.module(), opened.id(), author);
        return taken instanceof PoolWritten.Kept
                ? pages.seeOther(next, "courses.desk.notice.taken")
                : answer(opened, asItIs(opened), taken);
    }

    private static String inThePool(Opened opened) {
        return Shelf.POOL.path(opened.course(), opened.module().id()) + "?saved=" + opened.id() + "&page="
                + PoolDesk.lastPage(opened.draft(), opened.module()) + "#" + opened.id();
    }

    /** What the text looks like while it is typed. */
    Response preview(Opened opened, MultivaluedMap<String, String> fields) {
        Writing writing = sent(opened, fields, new FieldErrors());
        var findings = new Findings();
        writing.text().read(opened.file(), findings);
        var telling = Telling.preview("", List.of(), findings.all());
        return Response.ok(
                        pages.render("courses/questionPreview", textForm(opened, writing, telling)),
                        "text/html;charset=UTF-8")
                .build();
    }

    Response askToRemove(Opened opened) {
        return pages.page("courses/questionRemoval", textForm(opened, inText(opened), Telling.nothing(opened)));
    }

    Response remove(Opened opened, MultivaluedMap<String, String> fields, AccountId author) {
        Slug course = opened.course();
        PoolWritten written =
                writePool.remove(course, opened.file(), opened.id(), new Typed(fields).text("basedOn"), author);
        if (written instanceof PoolWritten.Overtaken) {
            Opened now = pool.open(opened.shelf(), course, opened.module().id(), new Slug(opened.id()));
            var telling = Telling.of(
                    now.text().checksum(),
                    List.of(new FieldError("", "courses.desk.error.changedMeanwhile")),
                    List.of(),
                    Optional.empty());
            return pages.page(OVERTAKEN, "courses/questionRemoval", textForm(now, inText(now), telling));
        }
        return pages.seeOther(opened.path(), "courses.desk.notice.removed");
    }

    private Response answer(Opened opened, Writing writing, PoolWritten written) {
        if (written instanceof PoolWritten.Kept) {
            return pages.seeOther(
                    opened.path() + "?saved=" + opened.id() + PoolDesk.pageOf(opened) + "#" + opened.id(),
                    "courses.desk.notice.saved");
        } else if (written instanceof PoolWritten.Unfit unfit) {
            List<FieldError> errors = writing.form()
                    .map(QuestionDesk::unfinished)
                    .orElseGet(() -> List.of(new FieldError(
                            "text", "courses.desk.error.yaml", unfit.findings().size())));
            return page(
                    MENDABLE,
                    opened,
                    writing,
                    Telling.of(opened.text().checksum(), errors, unfit.findings(), Optional.empty()));
        } else {
            Optional<String> theirs = written instanceof PoolWritten.Overtaken overtaken
                    ? Optional.of(overtaken.now())
                    : Optional.empty();
            var error = new FieldError(
                    writing.form().isPresent() ? "" : "text",
                    "courses.desk.error." + (theirs.isPresent() ? "overtaken" : "gone"));
            String basedOn = theirs.map(now -> new QuestionText(now).checksum())
                    .orElseGet(() -> opened.text().checksum());
            return page(OVERTAKEN, opened, writing, Telling.of(basedOn, List.of(error), List.of(), theirs));
        }
    }

    private Response page(int status, Opened opened, Writing writing, Telling telling) {
        return writing.form()
                .map(form -> pages.page(status, "courses/questionEdit", edit(opened, writing, form, telling)))
                .orElseGet(() -> pages.page(status, "courses/text", textForm(opened, writing, telling)));
    }

    private QuestionEdit edit(Opened opened, Writing writing, QuestionForm form, Telling telling) {
        List<QuestionLack> lacks = telling.asksForAll() ? List.of() : QuestionLack.of(form);
        return new QuestionEdit(
                desk.bar(opened.draft()),
                opened.module().title().in(pages.language()),
                opened.action(),
                opened.path(),
                opened.shelf() == Shelf.SET_ASIDE,
                opened.shelf() == Shelf.POOL && opened.next().isPresent(),
                PoolDesk.formKey(telling.taken()),
                telling.theirs().isPresent() ? "" : PoolDesk.formKey(PoolDesk.key(opened.action())),
                telling.basedOn(),
                form,
                desk.objectives(opened.module()),
                desk.facts(opened.draft()),
                telling.errors(),
                findings(opened, telling),
                lacks,
                QuestionLack.brought(form, lacks),
                hints(opened, writing),
                telling.theirs()
                        .flatMap(now -> new QuestionText(now).read(opened.file(), new Findings()))
                        .map(node -> QuestionShown.of(node, opened.languages())),
                Optional.of(telling)
                        .filter(asked -> asked.preview() || !lacks.isEmpty())
                        .flatMap(asked -> writing.text().read(opened.file(), new Findings()))
                        .map(node -> QuestionShown.of(node, opened.languages())),
                writing.translated(),
                telling.isUnsaved());
    }

    private TextForm textForm(Opened opened, Writing writing, Telling telling) {
        Optional<YamlNode> node = writing.text().read(opened.file(), new Findings());
        return new TextForm(
                desk.bar(opened.draft()),
                opened.id(),
                "courses.desk.question.help",
                opened.action(),
                opened.path(),
                telling.theirs().isPresent() ? "" : PoolDesk.key(opened.action()),
                writing.text().yaml(),
                telling.basedOn(),
                0,
                telling.errors(),
                telling.theirs(),
                findings(opened, telling),
                node.map(found -> QuestionShown.of(found, opened.languages())),
                hints(opened, writing),
                writing.translated());
    }

    /** What to ask of the translations as they are written now. */
    private static Hints hints(Opened opened, Writing writing) {
        CourseContent content = opened.draft().content();
        return writing.text().read(opened.file(), new Findings()).stream()
                .flatMap(question -> opened.languages().stream()
                        .filter(language -> language != content.source())
                        .map(language ->
                                new TranslationHints(content.shared(), content.source(), language).of(question)))
                .reduce(Hints.none(), Hints::and);
    }

    /** What was found just now, else what the linter says of the question as it stands. */
    private List<FindingView> findings(Opened opened, Telling telling) {
        return telling.findings().isEmpty() && telling.errors().isEmpty()
                ? desk.findings(opened.draft()).stream()
                        .filter(finding -> finding.place().equals(opened.action()))
                        .filter(finding -> !TranslationHints.FINDINGS.contains(finding.key()))
                        .toList()
                : telling.findings().stream()
                        .map(finding -> FindingView.withoutPlace(finding, pages.language()))
                        .distinct()
                        .toList();
    }

    private Writing sent(Opened opened, MultivaluedMap<String, String> fields, FieldErrors errors) {
        var typed = new Typed(fields);
        Optional<QuestionForm> form = QuestionForm.Kind.called(typed.text("kind"))
                .map(kind -> new QuestionForm(kind, opened.id(), opened.languages(), fields))
                .map(filled -> QuestionChanges.of(filled, typed.text("do")))
                .map(filled -> QuestionChanges.withFact(
                        filled, opened.draft().content().shared(), errors));
        Optional<QuestionText> written = form.map(
                        filled -> filled.written(opened.text().yaml(), ids(opened)))
                .orElseGet(() -> Optional.of(new QuestionText(typed.exactly("text"))));
        errors.refuseIf(written.isEmpty(), "", "courses.desk.activity.notFromForm");
        return new Writing(written.orElse(opened.text()), form, typed.isTicked("translated"));
    }

    private QuestionIds ids(Opened opened) {
        var pools = new ArrayList<>(revisions.ever(opened.course(), opened.file()));
        opened.draft().files().bytes(opened.file()).ifPresent(pools::add);
        return QuestionIds.usedIn(pools, opened.id());
    }

    /** What is set aside lacks something by its nature; what quizzes draw is complete, unless its author says otherwise. */
    private static List<FieldError> lacking(Opened opened, Writing writing, String wish) {
        return opened.shelf() == Shelf.POOL && !wish.equals("unfinished")
                ? writing.form()
                        .filter(form -> !QuestionFaults.of(form).isEmpty())
                        .map(QuestionDesk::unfinished)
                        .orElse(List.of())
                : List.of();
    }

    /** That a question is not complete, and what of it is not. */
    static List<FieldError> unfinished(QuestionForm form) {
        return Stream.concat(
                        Stream.of(new FieldError("", "courses.desk.error.question")), QuestionFaults.of(form).stream())
                .toList();
    }

    private static Writing asItIs(Opened opened) {
        Optional<QuestionForm> form = opened.node().flatMap(node -> QuestionForm.of(node, opened.languages()));
        return new Writing(opened.text(), form, isTranslated(opened));
    }

    private static Writing inText(Opened opened) {
        return new Writing(opened.text(), Optional.empty(), isTranslated(opened));
    }

    /** Stamps say which source a translation renders: they come from the tick, or stay as they were. */
    private static QuestionText stamped(Opened opened, Writing writing) {
        return Optional.of(writing.text())
                .filter(text -> writing.translated())
                .flatMap(text -> text.read(opened.file(), new Findings()))
                .map(node -> writing.text().stamped(node, opened.languages()))
                .orElse(writing.text());
    }

    private static boolean isTranslated(Opened opened) {
        return opened.node()
                .filter(question -> {
                    String checksum =
                            Checksums.ofQuestion(question, opened.languages().get(0));
                    return opened.languages().stream()
                            .skip(1)
                            .allMatch(language -> question.get("translates")
                                    .flatMap(stamps -> stamps.text(language.code()))
                                    .filter(checksum::equals)
                                    .isPresent());
                })
                .isPresent();
    }
}
