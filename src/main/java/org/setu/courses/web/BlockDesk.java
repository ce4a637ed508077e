package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.Lesson;
import org.setu.courses.LessonMarkup;
import org.setu.courses.LessonText;
import org.setu.courses.ShownBlock.Translation;
import org.setu.courses.drafting.LessonDraft;
import org.setu.courses.drafting.LessonPlace;
import org.setu.courses.drafting.Wording;
import org.setu.courses.drafting.Written;
import org.setu.courses.folder.SourceBlock;
import org.setu.courses.translating.TranslationHints;
import org.setu.courses.translating.TranslationHints.Hints;
import org.setu.courses.web.ActivityDesk.Sent;
import org.setu.courses.web.ActivityDesk.Wish;
import org.setu.courses.web.BlockForm.Original;
import org.setu.courses.web.Shown.DraftAddresses;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;

/** Lays out a block for its author: what is written, what becomes of it, what it translates. */
@MadeOnce
public class BlockDesk {
    private static final Set<Translation> TO_TRANSLATE = EnumSet.of(Translation.MISSING, Translation.STALE);

    private final Pages pages;
    private final AuthorDesk desk;
    private final ActivityDesk activities;

    @Inject
    BlockDesk(Pages pages, AuthorDesk desk, ActivityDesk activities) {
        this.pages = pages;
        this.desk = desk;
        this.activities = activities;
    }

    /** @param written empty where it is not translated into this language yet */
    record Opened(
            CheckedCourse draft,
            Lesson lesson,
            LessonPlace place,
            Language language,
            Slug block,
            SourceBlock source,
            Optional<SourceBlock> written) {
        String path() {
            return LessonDeskPages.path(place.course(), lesson);
        }

        String action() {
            return action(block);
        }

        /** Of what follows in the lesson, where the next is written that is not translated or no longer fits its source. */
        Optional<String> next() {
            return lesson.blocks(language).stream()
                    .dropWhile(shown -> !shown.block().id().equals(block))
                    .skip(1)
                    .filter(shown -> TO_TRANSLATE.contains(shown.translation()))
                    .map(shown -> action(shown.block().id()))
                    .findFirst();
        }

        private String action(Slug of) {
            return path() + "/blocks/" + of + "?lang=" + language.code();
        }

        /** What is there; for a translation that is missing, the settings of its source but for its words. */
        Wording wording() {
            return written.map(found -> new Wording(found.settings(), found.body(), "", found.checksum()))
                    .orElseGet(() -> new Wording(withoutWords(source.settings()), "", "", ""));
        }

        /** An alternative text in another language is none. */
        private static String withoutWords(String settings) {
            return settings.contains("alt=") ? SourceBlock.settings(settings, "alt", "") : settings;
        }
    }

    /** What a page must tell apart. */
    enum Outcome {
        KEPT,
        OVERTAKEN,
        GONE,
        UNFIT;

        static Outcome of(Written written) {
            if (written instanceof Written.Kept) {
                return KEPT;
            } else if (written instanceof Written.Overtaken) {
                return OVERTAKEN;
            } else {
                return written instanceof Written.Gone ? GONE : UNFIT;
            }
        }
    }

    Opened open(Slug course, Slug module, Slug lesson, Slug block, @Nullable String lang) {
        CheckedCourse draft = desk.draft(course);
        Lesson found = desk.lesson(draft, module, lesson);
        LessonPlace place = desk.place(draft, module, lesson);
        Language language = Optional.ofNullable(lang)
                .flatMap(Language::of)
                .filter(place.languages()::contains)
                .orElse(place.source());
        var text = new LessonDraft(draft.files(), place);
        SourceBlock source = text.block(place.source(), block).orElseThrow(NotFound::new);
        return new Opened(draft, found, place, language, block, source, text.block(language, block));
    }

    /** A block as it is saved. */
    Sent saved(Opened opened) {
        Wording wording = opened.wording();
        return activities.open(bench(opened, wording), wording);
    }

    /** A block as its author sent it. */
    Sent sent(Opened opened, MultivaluedMap<String, String> fields) {
        Wording wording = BlockForm.wording(fields);
        return activities.sent(bench(opened, wording), wording, fields);
    }

    private static ActivityBench bench(Opened opened, Wording wording) {
        boolean isTranslation = opened.language() != opened.place().source();
        return new ActivityBench(
                opened.draft(),
                opened.lesson(),
                opened.place(),
                Optional.of(opened.block()),
                opened.language(),
                kind(opened, wording),
                opened.wording().text(),
                isTranslation ? Optional.of(opened.source().body()) : Optional.empty(),
                opened.action());
    }

    BlockForm form(Opened opened, Sent sent) {
        return form(opened, sent, sent.errors(), Optional.empty());
    }

    /** As it is saved. @param before the block, with its language, that was saved just before; blank for none */
    BlockForm form(Opened opened, String before) {
        BlockForm form = form(opened, saved(opened));
        return before.isEmpty() ? form : form.after(BlockPages.key(opened.path(), before));
    }

    /** As text, whatever its kind. */
    BlockForm form(Opened opened, Wording wording, List<FieldError> errors) {
        return form(opened, Sent.asText(wording, Wish.OPEN), errors, Optional.empty());
    }

    BlockForm form(Opened opened, Sent sent, List<FieldError> errors, Optional<SourceBlock> theirs) {
        Wording wording = sent.wording();
        Slug block = opened.block();
        String language = opened.language().code();
        String action = opened.action();
        boolean isTranslation = opened.language() != opened.place().source();
        String key = BlockPages.key(opened.path(), block + "~" + language);
        return new BlockForm(
                desk.bar(opened.draft()),
                opened.lesson().title(pages.language()),
                opened.path(),
                block.value(),
                kind(opened, wording),
                language,
                action,
                theirs.isPresent() ? "" : key,
                wording,
                !new LessonDraft(opened.draft().files(), opened.place()).isBegun(opened.language()),
                errors,
                theirs.map(now ->
                        now.settings().equals(wording.settings()) ? now.body() : now.header() + "\n" + now.body()),
                theirs.filter(now -> sent.form().isPresent())
                        .flatMap(now ->
                                now.read(opened.language(), opened.place().file(opened.language())))
                        .map(now -> preview(opened.draft(), opened.lesson(), now)),
                isTranslation ? Optional.of(original(opened)) : Optional.empty(),
                opened.lesson()
                        .block(block, opened.language())
                        .map(shown -> shown.translation().name())
                        .orElse(""),
                preview(opened, wording),
                hints(opened, wording),
                desk.findings(opened.draft()).stream()
                        .filter(finding -> finding.place().equals(action) && errors.isEmpty())
                        .filter(finding -> !TranslationHints.FINDINGS.contains(finding.key()))
                        .toList(),
                FigureFields.of(opened.draft(), block(opened.block(), wording, opened), errors),
                SettingFields.of(
                        opened.draft().content(),
                        opened.lesson(),
                        block(opened.block(), wording, opened),
                        pages.language(),
                        errors),
                sent.form(),
                sent.told(),
                sent.wish() != Wish.OPEN,
                opened.next().isPresent(),
                "");
    }

    /** Both texts at once: the author's own stays in the form, based now on the colleague's. */
    BlockForm overtaken(Opened opened, Sent sent, Written written) {
        if (!(written instanceof Written.Overtaken overtaken)) {
            throw new IllegalArgumentException("Nobody overtook: " + written);
        }
        SourceBlock now = overtaken.now();
        Wording mine = sent.wording();
        var again = new Wording(mine.settings(), mine.text(), mine.title(), now.checksum());
        String field = sent.form().isPresent() ? "" : "text";
        return form(
                opened,
                new Sent(again, sent.form(), sent.wish(), List.of(), ""),
                List.of(new FieldError(field, "courses.desk.error.overtaken")),
                Optional.of(now));
    }

    static List<FieldError> errors(Written written) {
        if (!(written instanceof Written.Unfit unfit)) {
            return List.of();
        }
        String field = switch (unfit.flaw()) {
            case HEADER_IN_TEXT -> "text";
            case SETTINGS -> "settings";
            case ID, ID_TAKEN -> "id";
            case TITLE -> "title";
        };
        return List.of(new FieldError(field, "courses.desk.flaw." + unfit.flaw()));
    }

    /** What to ask of a translation as it is written now. */
    Hints hints(Opened opened, Wording wording) {
        Language source = opened.place().source();
        return opened.lesson()
                .block(opened.block(), source)
                .filter(original -> opened.language() != source)
                .map(original -> new TranslationHints(opened.draft().content().shared(), source, opened.language())
                        .of(original.block(), block(opened.block(), wording, opened)))
                .orElseGet(Hints::none);
    }

    /** The block as it would be shown if it were saved. */
    Shown preview(Opened opened, Wording wording) {
        Block block = block(opened.block(), wording, opened);
        return preview(opened.draft(), opened.lesson(), block);
    }

    /** A block in the place that it has, or is to have, in its lesson: citations in it are numbered, too. */
    static Shown preview(CheckedCourse draft, Lesson lesson, Block block) {
        return new Shown.Showing(draft.content(), edited(lesson, block), block.language(), "").of(block);
    }

    /** Shows the parts of a block in the place that it has, or is to have, in its lesson. */
    static LessonMarkup markup(CheckedCourse draft, Lesson lesson, Block block) {
        Language language = block.language();
        return new LessonMarkup(
                draft.content(),
                edited(lesson, block),
                language,
                new DraftAddresses(draft.content(), language, Shown.LESSONS));
    }

    private static Lesson edited(Lesson lesson, Block block) {
        Language language = block.language();
        LessonText text = lesson.text(language);
        var blocks = new ArrayList<Block>(text.blocks());
        blocks.removeIf(other -> other.id().equals(block.id()));
        blocks.add(block);
        var texts = new EnumMap<Language, LessonText>(lesson.texts());
        texts.put(language, new LessonText(language, block.file(), text.title(), text.objectives(), blocks));
        return new Lesson(lesson.module(), lesson.id(), lesson.source(), texts);
    }

    private static Original original(Opened opened) {
        Language source = opened.place().source();
        Shown shown = opened.lesson()
                .block(opened.block(), source)
                .map(found -> new Shown.Showing(opened.draft().content(), opened.lesson(), source, "source-")
                        .of(found.block()))
                .orElseThrow(NotFound::new);
        String alt = opened.lesson()
                .block(opened.block(), source)
                .flatMap(found -> found.block().attribute("alt"))
                .orElse("");
        return new Original(source.code(), opened.source().body(), shown, alt);
    }

    private static Block block(Slug id, Wording wording, Opened opened) {
        String header = SourceBlock.header(id, wording.settings()).orElse("{#" + id + "}");
        return block(header, wording, opened.language(), opened.place().file(opened.language()));
    }

    static Block block(String header, Wording wording, Language language, String file) {
        return new SourceBlock(header + "\n", wording.text() + "\n", 1)
                .read(language, file)
                .orElseThrow(() -> new IllegalArgumentException(header));
    }

    private static String kind(Opened opened, Wording wording) {
        return block(opened.block(), wording, opened).kind();
    }
}
