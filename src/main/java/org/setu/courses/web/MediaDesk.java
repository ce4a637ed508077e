package org.setu.courses.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.setu.courses.Block;
import org.setu.courses.CheckedCourse;
import org.setu.courses.CourseContent;
import org.setu.courses.Recording;
import org.setu.courses.markup.Accompaniment;
import org.setu.courses.recordings.RecordingFacts;
import org.setu.courses.recordings.RecordingLimits;
import org.setu.courses.recordings.Recordings;
import org.setu.courses.recordings.Uploads;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.MediaUse;
import org.setu.courses.web.MediaView.Place;
import org.setu.courses.web.MediaView.RemovalView;
import org.setu.courses.web.MediaView.Row;
import org.setu.courses.web.MediaView.Told;
import org.setu.courses.web.MediaView.UnderWay;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;
import org.setu.web.FieldError;
import org.setu.web.NotFound;
import org.setu.web.Pages;
import org.setu.web.Typed;

/** Lays out the pictures and files of a draft for its author. */
@MadeOnce
public class MediaDesk {
    static final String FOLDER = "media/";

    private static final String REFUSED = "courses.desk.media.refused.";

    private static final Pattern NAME_IN_A_DRAWING = Pattern.compile("[A-Za-z][A-Za-z0-9:_.-]{0,40}");
    private static final Map<String, List<String>> KINDS = Map.of(
            "drawing", List.of("svg"),
            "picture", List.of("png", "jpg", "webp"),
            "captions", List.of("vtt"),
            "video", List.of("mp4", "webm"),
            "recording", List.of("mp3", "ogg", "m4a"),
            "document", List.of("pdf", "docx"),
            "table", List.of("xlsx"));

    private final Pages pages;
    private final AuthorDesk desk;
    private final Recordings recordings;
    private final Uploads uploads;
    private final RecordingLimits limits;

    @Inject
    MediaDesk(Pages pages, AuthorDesk desk, Recordings recordings, Uploads uploads, RecordingLimits limits) {
        this.pages = pages;
        this.desk = desk;
        this.recordings = recordings;
        this.uploads = uploads;
        this.limits = limits;
    }

    MediaView view(CheckedCourse draft, Optional<Told> told, String name, List<FieldError> errors) {
        var uses = MediaUse.in(draft.content());
        var facts = facts(draft.content().media().values());
        List<Row> rows = draft.content().media().values().stream()
                .map(file -> row(draft, file, uses, facts))
                .sorted(Comparator.comparing((Row row) -> !row.places().isEmpty()))
                .toList();
        return new MediaView(
                desk.bar(draft),
                path(draft),
                rows,
                underWay(draft),
                limits.largest(),
                RecordingLimits.megabytes(limits.largest()),
                told,
                name,
                errors);
    }

    /** Why a file is not taken, beside the field in which it was chosen. */
    FieldError refusal(String reason) {
        return new FieldError("file", REFUSED + reason, arguments(reason));
    }

    /** The same where no page tells it. */
    String refusalInWords(String reason) {
        return pages.text(REFUSED + reason, arguments(reason));
    }

    private Object[] arguments(String reason) {
        return switch (reason) {
            case "RECORDING_TOO_LARGE" -> new Object[] {RecordingLimits.megabytes(limits.largest())};
            case "RECORDINGS_FULL" -> new Object[] {RecordingLimits.megabytes(limits.course())};
            default -> new Object[0];
        };
    }

    private List<UnderWay> underWay(CheckedCourse draft) {
        String path = "/authoring/" + draft.content().slug() + "/recordings/";
        return uploads
                .underWay(desk.authorOf(draft.content().slug()), draft.content().slug())
                .stream()
                .map(upload -> new UnderWay(
                        upload.name(),
                        upload.size(),
                        (int) (100L * upload.received() / upload.size()),
                        upload.isComplete(),
                        upload.expires(),
                        path + upload.id()))
                .toList();
    }

    private Map<String, RecordingFacts> facts(Collection<CourseContent.Media> media) {
        return recordings.facts(media.stream()
                .filter(file -> Recording.isOne(file.path()))
                .map(CourseContent.Media::checksum)
                .toList());
    }

    RemovalView removal(CheckedCourse draft, String name, List<FieldError> errors) {
        Row row = draft.content()
                .media(FOLDER + name)
                .map(file -> row(draft, file, MediaUse.in(draft.content()), facts(List.of(file))))
                .orElseThrow(NotFound::new);
        return new RemovalView(desk.bar(draft), path(draft), row, errors);
    }

    static String path(CheckedCourse draft) {
        return "/authoring/" + draft.content().slug() + "/media";
    }

    /** How the next page is told what became of a file. */
    static String query(String path, boolean alreadyThere, Fit fit) {
        return query(path, alreadyThere, fit.notes(), fit.takenOut());
    }

    static String query(String path, boolean alreadyThere, Set<Note> noted, List<String> without) {
        String notes = String.join(",", noted.stream().sorted().map(Enum::name).toList());
        String takenOut = String.join(
                ",",
                without.stream()
                        .filter(one -> NAME_IN_A_DRAWING.matcher(one).matches())
                        .toList());
        return (alreadyThere ? "?there=" : "?added=")
                + path.substring(FOLDER.length())
                + (notes.isEmpty() ? "" : "&did=" + notes)
                + (takenOut.isEmpty() ? "" : "&out=" + takenOut);
    }

    /** What such a query tells of a file that the draft has. */
    static Optional<Told> told(CheckedCourse draft, MultivaluedMap<String, String> query) {
        var asked = new Typed(query);
        boolean there = asked.text("added").isEmpty();
        String name = asked.text(there ? "there" : "added");
        var notes = EnumSet.noneOf(Note.class);
        String did = asked.text("did");
        Arrays.stream(Note.values())
                .filter(note -> List.of(did.split(",")).contains(note.name()))
                .forEach(notes::add);
        List<String> takenOut = Arrays.stream(asked.text("out").split(","))
                .filter(one -> NAME_IN_A_DRAWING.matcher(one).matches())
                .toList();
        return draft.content()
                .media(FOLDER + name)
                .map(file -> new Told(name, file.path(), path(draft) + "/" + name, there, notes, takenOut));
    }

    private Row row(
            CheckedCourse draft,
            CourseContent.Media file,
            Map<String, List<MediaUse>> uses,
            Map<String, RecordingFacts> facts) {
        String name = file.path().substring(FOLDER.length());
        String ending = MediaAnswer.ending(name);
        return new Row(
                file.path(),
                name,
                kind(ending),
                ending.toUpperCase(Locale.ROOT),
                file.bytes(),
                file.checksum(),
                MediaAnswer.isPicture(name),
                facts.getOrDefault(file.checksum(), RecordingFacts.unknown()),
                path(draft) + "/" + name,
                uses.getOrDefault(file.path(), List.of()).stream()
                        .map(use -> place(draft, use))
                        .toList(),
                lacks(file.path(), uses.getOrDefault(file.path(), List.of())));
    }

    private static List<String> lacks(String path, List<MediaUse> uses) {
        List<Block> players = uses.stream()
                .map(MediaUse::block)
                .filter(block -> block.attribute("src").filter(path::equals).isPresent())
                .toList();
        var lacks = new ArrayList<String>();
        if (players.stream().anyMatch(Accompaniment::lacksCaptions)) {
            lacks.add("captions");
        }
        if (players.stream().anyMatch(Accompaniment::lacksTranscript)) {
            lacks.add("transcript");
        }
        return lacks;
    }

    private static String kind(String ending) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(ending))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }

    private Place place(CheckedCourse draft, MediaUse use) {
        Language language = use.block().language();
        return new Place(
                use.lesson().title(pages.language()),
                use.block().id().value(),
                language.code(),
                LessonDeskPages.path(draft.content().slug(), use.lesson()) + "/blocks/"
                        + use.block().id() + "?lang=" + language.code());
    }
}
