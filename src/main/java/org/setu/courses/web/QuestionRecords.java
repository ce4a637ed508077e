package org.setu.courses.web;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.setu.courses.Findings;
import org.setu.courses.Revisions;
import org.setu.courses.Revisions.FileVersion;
import org.setu.courses.bank.QuestionChange;
import org.setu.courses.bank.QuestionHistory;
import org.setu.courses.drafting.QuestionText;
import org.setu.courses.folder.QuestionSource;
import org.setu.courses.web.AuthorDesk.CourseBar;
import org.setu.courses.web.PoolDesk.Opened;
import org.setu.courses.web.TeamNames.Names;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;
import org.setu.web.Pages;

/** Tells of one question where it is asked and what it was before. */
@MadeOnce
public class QuestionRecords {
    private final Pages pages;
    private final AuthorDesk desk;
    private final BankDesk bank;
    private final QuestionHistory history;
    private final Revisions revisions;
    private final TeamNames names;

    @Inject
    QuestionRecords(
            Pages pages,
            AuthorDesk desk,
            BankDesk bank,
            QuestionHistory history,
            Revisions revisions,
            TeamNames names) {
        this.pages = pages;
        this.desk = desk;
        this.bank = bank;
        this.history = history;
        this.revisions = revisions;
        this.names = names;
    }

    /**
     * What is known of a question beside its text.
     *
     * @param path where it is edited
     * @param lessons in which readers check themselves by it: titles by address
     * @param events what was done to it, the newest first
     */
    public record QuestionRecord(
            CourseBar bar,
            String id,
            QuestionShown.Title title,
            String moduleTitle,
            String poolPath,
            String path,
            List<QuizUse> quizzes,
            Map<String, String> lessons,
            List<Event> events) {}

    /**
     * Something that was done to it.
     *
     * @param sort a {@link QuestionChange.Sort}, or {@code PUBLISHED}
     * @param by blank where a revision came with the installation
     * @param revision 0 where nothing was published
     * @param shown as it was published
     */
    public record Event(String sort, Instant at, String by, int revision, String note, Optional<QuestionShown> shown) {}

    QuestionRecord of(Opened opened) {
        List<QuestionChange> changes = history.of(opened.course(), new Slug(opened.id()));
        List<Version> versions = versions(opened);
        Names known = names.of(Stream.concat(
                        changes.stream().map(QuestionChange::by),
                        versions.stream().flatMap(version -> version.file().revision().by().stream()))
                .collect(Collectors.toSet()));
        List<Event> events = Stream.concat(
                        changes.stream()
                                .map(change -> new Event(
                                        change.sort().name(),
                                        change.at(),
                                        known.of(change.by()),
                                        0,
                                        "",
                                        Optional.empty())),
                        versions.stream().map(version -> published(opened, version, known)))
                .sorted(Comparator.comparing(Event::at).reversed())
                .toList();
        return new QuestionRecord(
                desk.bar(opened.draft()),
                opened.id(),
                opened.node()
                        .map(node -> QuestionShown.of(node, opened.languages()).title(pages.language()))
                        .orElseGet(() -> new QuestionShown.Title(null, opened.id())),
                opened.module().title().in(pages.language()),
                opened.path(),
                opened.action(),
                bank.quizzes(opened.draft().content(), opened.id()),
                bank.lessons(opened.draft().content(), opened.id()),
                events);
    }

    /** A revision with which the question became what it was. */
    private record Version(FileVersion file, String text) {}

    /** The revisions that brought the question or changed it, the newest first. */
    private List<Version> versions(Opened opened) {
        List<FileVersion> files = revisions.versions(opened.course(), opened.file());
        var versions = new ArrayList<Version>();
        for (int at = 0; at < files.size(); at++) {
            Optional<String> text = text(files.get(at), opened.id());
            Optional<String> before = at + 1 < files.size() ? text(files.get(at + 1), opened.id()) : Optional.empty();
            if (text.isPresent() && !text.equals(before)) {
                versions.add(new Version(files.get(at), text.get()));
            }
        }
        return versions;
    }

    private static Optional<String> text(FileVersion file, String question) {
        return QuestionSource.parse(new String(file.bytes(), StandardCharsets.UTF_8))
                .flatMap(pool -> pool.text(question));
    }

    private static Event published(Opened opened, Version version, Names known) {
        Revisions.HistoryEntry revision = version.file().revision();
        return new Event(
                "PUBLISHED",
                revision.at(),
                revision.by().map(known::of).orElse(""),
                revision.number(),
                revision.note(),
                new QuestionText(version.text())
                        .read(opened.file(), new Findings())
                        .map(node -> QuestionShown.of(node, opened.languages())));
    }
}
