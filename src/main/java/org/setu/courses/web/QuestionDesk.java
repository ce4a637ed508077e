package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.setu.courses.Checksums;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.PoolWritten;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.drafting.WritePool;
import org.setu.courses.web.PoolDesk.Opened;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Lets a question be written: in the form of its kind where that has fields for all it says, else as text. */
@MadeOnce
public class QuestionDesk {
    private static final int FINE = 200;
    private static final int MENDABLE = 422;
    private static final int OVERTAKEN = 409;

    private final Pages pages;
    private final AuthorDesk desk;
    private final PoolDesk pool;
    private final WritePool writePool;

    @Inject
    QuestionDesk(Pages pages, AuthorDesk desk, PoolDesk pool, WritePool writePool) {
        this.pages = pages;
        this.desk = desk;
        this.pool = pool;
        this.writePool = writePool;
    }

    /**
     * A question as it is being written.
     *
     * @param form empty where it is written as text
     * @param translated whether its translations are said to render the source
     */
    private record Writing(QuestionText text, Optional<QuestionForm> form, boolean translated) {}

    /** What to tell on the page: what is wrong, what a colleague wrote meanwhile, how it looks. */
    private record Telling(
            String basedOn, List<FieldError> errors, List<Finding> findings, Optional<String> theirs, boolean preview) {
        static Telling nothing(Opened opened) {
            return new Telling(opened.text().checksum(), List.of(), List.of(), Optional.empty(), false);
        }
    }

    Response open(Opened opened, boolean asText) {
        return page(FINE, opened, asText ? inText(opened) : asItIs(opened), Telling.nothing(opened));
    }

    /** Answers either form. */
    Response write(Opened opened, MultivaluedMap<String, String> fields, AccountId author) {
        var typed = new Typed(fields);
        Writing writing = sent(opened, fields);
        if (typed.text("do").equals("preview")) {
            var findings = new Findings();
            writing.text().read(opened.file(), findings);
            return page(
                    FINE,
                    opened,
                    writing,
                    new Telling(typed.text("basedOn"), List.of(), findings.all(), Optional.empty(), true));
        }
        PoolWritten written = writePool.write(
                opened.draft().content().slug(),
                opened.file(),
                opened.id(),
                stamped(opened, writing),
                typed.text("basedOn"),
                author);
        return answer(opened, writing, written);
    }

    /** What the text looks like while it is typed. */
    Response preview(Opened opened, MultivaluedMap<String, String> fields) {
        Writing writing = sent(opened, fields);
        var findings = new Findings();
        writing.text().read(opened.file(), findings);
        var telling = new Telling("", List.of(), findings.all(), Optional.empty(), true);
        return Response.ok(
                        pages.render("courses/questionPreview", textForm(opened, writing, telling)),
                        "text/html;charset=UTF-8")
                .build();
    }

    /** The question could not be taken in as it is: its form says what it lacks. */
    Response lacks(Opened opened, PoolWritten outcome) {
        return answer(opened, asItIs(opened), outcome);
    }

    Response askToRemove(Opened opened) {
        return pages.page("courses/questionRemoval", textForm(opened, inText(opened), Telling.nothing(opened)));
    }

    Response remove(Opened opened, MultivaluedMap<String, String> fields, AccountId author) {
        Slug course = opened.draft().content().slug();
        PoolWritten written =
                writePool.remove(course, opened.file(), opened.id(), new Typed(fields).text("basedOn"), author);
        if (written instanceof PoolWritten.Overtaken) {
            Opened now = pool.open(opened.shelf(), course, opened.module().id(), new Slug(opened.id()));
            var telling = new Telling(
                    now.text().checksum(),
                    List.of(new FieldError("", "courses.desk.error.changedMeanwhile")),
                    List.of(),
                    Optional.empty(),
                    false);
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
            FieldError error = writing.form().isPresent()
                    ? new FieldError("", "courses.desk.error.question")
                    : new FieldError(
                            "text", "courses.desk.error.yaml", unfit.findings().size());
            return page(
                    MENDABLE,
                    opened,
                    writing,
                    new Telling(opened.text().checksum(), List.of(error), unfit.findings(), Optional.empty(), false));
        } else {
            Optional<String> theirs = written instanceof PoolWritten.Overtaken overtaken
                    ? Optional.of(overtaken.now())
                    : Optional.empty();
            var error = new FieldError(
                    writing.form().isPresent() ? "" : "text",
                    "courses.desk.error." + (theirs.isPresent() ? "overtaken" : "gone"));
            String basedOn = theirs.map(now -> new QuestionText(now).checksum())
                    .orElseGet(() -> opened.text().checksum());
            return page(OVERTAKEN, opened, writing, new Telling(basedOn, List.of(error), List.of(), theirs, false));
        }
    }

    private Response page(int status, Opened opened, Writing writing, Telling telling) {
        return writing.form()
                .map(form -> pages.page(status, "courses/questionEdit", edit(opened, writing, form, telling)))
                .orElseGet(() -> pages.page(status, "courses/text", textForm(opened, writing, telling)));
    }

    private QuestionEdit edit(Opened opened, Writing writing, QuestionForm form, Telling telling) {
        return new QuestionEdit(
                desk.bar(opened.draft()),
                opened.module().title().in(pages.language()),
                opened.action(),
                opened.path(),
                telling.theirs().isPresent() ? "" : PoolDesk.formKey(PoolDesk.key(opened.action())),
                telling.basedOn(),
                form,
                desk.objectives(opened.module()),
                telling.errors(),
                findings(opened, telling),
                telling.theirs(),
                Optional.of(telling)
                        .filter(Telling::preview)
                        .flatMap(asked -> writing.text().read(opened.file(), new Findings()))
                        .map(node -> QuestionShown.of(node, opened.languages())),
                writing.translated());
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
                writing.translated());
    }

    /** What was found just now, else what the linter says of the question as it stands. */
    private List<FindingView> findings(Opened opened, Telling telling) {
        return telling.findings().isEmpty() && telling.errors().isEmpty()
                ? desk.findings(opened.draft()).stream()
                        .filter(finding -> finding.place().equals(opened.action()))
                        .toList()
                : telling.findings().stream()
                        .map(finding -> FindingView.of(finding, pages.language(), ""))
                        .distinct()
                        .toList();
    }

    private static Writing sent(Opened opened, MultivaluedMap<String, String> fields) {
        var typed = new Typed(fields);
        Optional<QuestionForm> form = QuestionForm.Kind.called(typed.text("kind"))
                .map(kind -> new QuestionForm(kind, opened.id(), opened.languages(), fields));
        return new Writing(
                form.map(filled -> new QuestionText(filled.question().yaml()))
                        .orElseGet(() -> new QuestionText(typed.exactly("text"))),
                form,
                typed.isTicked("translated"));
    }

    private static Writing asItIs(Opened opened) {
        Optional<QuestionForm> form = opened.node().flatMap(node -> QuestionForm.of(node, opened.languages()));
        return new Writing(opened.text(), form, isTranslated(opened));
    }

    private static Writing inText(Opened opened) {
        return new Writing(opened.text(), Optional.empty(), isTranslated(opened));
    }

    /** The form has no field for the stamps that say which source a translation renders: they come from the tick, or stay as they were. */
    private static QuestionText stamped(Opened opened, Writing writing) {
        if (writing.translated()) {
            return writing.text()
                    .read(opened.file(), new Findings())
                    .map(node -> writing.text().stamped(node, opened.languages()))
                    .orElse(writing.text());
        }
        return writing.form()
                .flatMap(filled -> opened.node())
                .map(writing.text()::stampedAs)
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
