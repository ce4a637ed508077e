package org.setu.courses.uploads.recordings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.setu.courses.recordings.Blank;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.recordings.RecordingFacts;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Medium.Kind;

/**
 * MP4 and M4A (ISO/IEC 14496-12 and 14496-14). Boxes that make picture and sound stay; all others become empty ones, since cameras write there
 * where and by whom it was filmed, and others might hide there what is no film.
 */
final class Mp4File implements RecordingLook.Format {
    private static final Set<String> FILE =
            Set.of("ftyp", "styp", "moov", "mdat", "moof", "mfra", "sidx", "ssix", "pdin");
    private static final Set<String> MOVIE = Set.of("mvhd", "trak", "mvex", "iods");
    private static final Set<String> TELLING = Set.of("udta", "meta", "uuid");
    private static final int LONGEST_BRANDS = 256;
    private static final int LARGEST_MOVIE = 16_000_000;

    @Override
    public boolean begins(BytesAt bytes) {
        String head = Latin.of(bytes.at(0, 12));
        return head.startsWith("ftyp", 4) && !head.matches("(?s).{8}(?:hei.|hev.|mif1|msf1|avi[fs])");
    }

    @Override
    public Optional<Reason> wrongAtFirst(BytesAt piece) {
        String names = Box.namesFrom(piece);
        if (Latin.of(piece.at(8, 4)).equals("qt  ")) {
            return Optional.of(Reason.QUICKTIME);
        } else {
            int data = names.indexOf("mdat");
            int movie = names.indexOf("moov");
            return data >= 0 && (movie < 0 || data < movie)
                    ? Optional.of(Reason.RECORDING_LATE_START)
                    : Optional.empty();
        }
    }

    @Override
    public Seen look(BytesAt bytes) {
        List<Box> boxes = Box.between(bytes, 0, bytes.size());
        checkBrands(bytes, boxes.get(0));
        Box movie = movie(boxes);
        List<Box> inMovie = movie.boxes(bytes);
        List<Mp4Track> tracks = inMovie.stream()
                .filter(box -> box.is("trak"))
                .map(track -> Mp4Track.of(bytes, track))
                .toList();
        if (tracks.stream().anyMatch(Mp4Track::isTelling)) {
            throw new Unreadable(Reason.RECORDING_TRACKS);
        } else if (tracks.stream().noneMatch(track -> track.isPicture() || track.isSound())) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        var blanks = new ArrayList<Blank>();
        empty(boxes, FILE, blanks);
        empty(inMovie, MOVIE, blanks);
        tracks.forEach(track -> blanks.addAll(track.blanks()));
        inMovie.stream().filter(box -> box.is("mvhd")).forEach(box -> blanks.add(Mp4Clock.times(bytes, box)));
        boolean tells = tells(boxes) || tells(inMovie) || tracks.stream().anyMatch(Mp4Track::hasTold);
        RecordingFacts facts = facts(bytes, inMovie, tracks);
        Kind kind = tracks.stream().anyMatch(Mp4Track::isPicture) ? Kind.MP4 : Kind.M4A;
        return new Seen.Sound(kind, facts, notes(bytes, facts, tracks, tells), blanks);
    }

    private static void checkBrands(BytesAt bytes, Box first) {
        String brands = Latin.of(first.content(bytes, LONGEST_BRANDS).array());
        if (first.length() > LONGEST_BRANDS || !brands.matches("(?s)[A-Za-z0-9 _.-]{4}.{4}(?:[A-Za-z0-9 _.\0-]{4})*")) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        } else if (brands.startsWith("qt  ")) {
            throw new Unreadable(Reason.QUICKTIME);
        }
    }

    /** Where its tracks are told of: before its pictures, or a learner waits for all of them. */
    private static Box movie(List<Box> boxes) {
        Box movie = Box.first(boxes, "moov").orElseThrow(() -> new Unreadable(Reason.RECORDING_BROKEN));
        boolean late = Box.first(boxes, "mdat")
                .filter(data -> data.from() < movie.from())
                .isPresent();
        if (late || movie.length() > LARGEST_MOVIE) {
            throw new Unreadable(late ? Reason.RECORDING_LATE_START : Reason.RECORDING_BROKEN);
        }
        return movie;
    }

    private static void empty(List<Box> boxes, Set<String> staying, List<Blank> blanks) {
        boxes.stream().filter(box -> !staying.contains(box.name())).forEach(box -> blanks.addAll(box.emptied()));
    }

    private static boolean tells(List<Box> boxes) {
        return boxes.stream().anyMatch(box -> TELLING.contains(box.name()));
    }

    private static RecordingFacts facts(BytesAt bytes, List<Box> inMovie, List<Mp4Track> tracks) {
        int seconds = Box.first(inMovie, "mvhd")
                .map(box -> Mp4Clock.seconds(bytes, box))
                .orElse(0);
        return tracks.stream()
                .filter(Mp4Track::isPicture)
                .findFirst()
                .map(track -> new RecordingFacts(seconds, track.width(), track.height()))
                .orElseGet(() -> new RecordingFacts(seconds, 0, 0));
    }

    private static Set<Note> notes(BytesAt bytes, RecordingFacts facts, List<Mp4Track> tracks, boolean tells) {
        var notes = EnumSet.noneOf(Note.class);
        if (tells) {
            notes.add(Note.EMPTIED);
        }
        if (!tracks.stream().allMatch(Mp4Track::playsEverywhere)) {
            notes.add(Note.CODEC);
        }
        if (Weight.isHeavy(bytes.size(), facts)) {
            notes.add(Note.HEAVY);
        }
        return notes;
    }
}
