package org.setu.courses.web;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Checksums;
import org.setu.courses.CourseModule;
import org.setu.courses.Finding;
import org.setu.courses.Findings;
import org.setu.courses.YamlNode;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.folder.QuestionSource;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Lays out questions for their author. */
@MadeOnce
public class PoolDesk {
    private final Pages pages;
    private final AuthorDesk desk;

    @Inject
    PoolDesk(Pages pages, AuthorDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    record Opened(CheckedCourse draft, CourseModule module, String id, QuestionText text) {
        String file() {
            return module.questionsFile();
        }

        String path() {
            return "/authoring/" + draft.content().slug() + "/questions/" + module.id();
        }

        List<Language> languages() {
            return draft.content().languages();
        }
    }

    Opened open(Slug course, Slug moduleId, Slug question) {
        CheckedCourse draft = desk.draft(course);
        CourseModule module = desk.module(draft, moduleId);
        String text = draft.files()
                .bytes(module.questionsFile())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(QuestionSource::parse)
                .flatMap(pool -> pool.text(question.value()))
                .orElseThrow(NotFound::new);
        return new Opened(draft, module, question.value(), new QuestionText(text));
    }

    List<QuestionShown> questions(CheckedCourse draft, Slug module) {
        return Optional.ofNullable(draft.content().questions().get(module))
                .map(root -> root.list("questions").stream()
                        .map(node -> QuestionShown.of(node, draft.content().languages()))
                        .toList())
                .orElse(List.of());
    }

    TextForm previewed(Opened opened, QuestionText text, String basedOn) {
        var findings = new Findings();
        text.read(opened.file(), findings);
        return form(opened, text, basedOn, List.of(), findings.all(), Optional.empty());
    }

    TextForm form(
            Opened opened,
            QuestionText text,
            List<FieldError> errors,
            List<Finding> findings,
            Optional<String> theirs) {
        String basedOn = theirs.map(now -> new QuestionText(now).checksum())
                .orElseGet(() -> opened.text().checksum());
        return form(opened, text, basedOn, errors, findings, theirs);
    }

    private TextForm form(
            Opened opened,
            QuestionText text,
            String basedOn,
            List<FieldError> errors,
            List<Finding> findings,
            Optional<String> theirs) {
        Optional<YamlNode> node = text.read(opened.file(), new Findings());
        String action = opened.path() + "/" + opened.id();
        List<FindingView> told = findings.isEmpty() && errors.isEmpty()
                ? desk.findings(opened.draft()).stream()
                        .filter(finding -> finding.place().equals(action))
                        .toList()
                : findings.stream()
                        .map(finding -> FindingView.of(finding, pages.language(), ""))
                        .toList();
        return new TextForm(
                desk.bar(opened.draft()),
                opened.id(),
                "courses.desk.question.help",
                action,
                opened.path(),
                theirs.isPresent() ? "" : key(action),
                text.yaml(),
                basedOn,
                0,
                errors,
                theirs,
                told,
                node.map(found -> QuestionShown.of(found, opened.languages())),
                node.filter(found -> isTranslated(found, opened)).isPresent());
    }

    static String key(String path) {
        return "question " + path;
    }

    QuestionText stamped(Opened opened, QuestionText text) {
        return text.read(opened.file(), new Findings())
                .map(node -> text.stamped(node, opened.languages()))
                .orElse(text);
    }

    private static boolean isTranslated(YamlNode question, Opened opened) {
        String checksum = Checksums.ofQuestion(question, opened.languages().get(0));
        return opened.languages().stream()
                .skip(1)
                .allMatch(language -> question.get("translates")
                        .flatMap(stamps -> stamps.text(language.code()))
                        .filter(checksum::equals)
                        .isPresent());
    }
}
