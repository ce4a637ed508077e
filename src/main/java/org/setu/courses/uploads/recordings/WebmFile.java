package org.setu.courses.uploads.recordings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.setu.courses.recordings.Blank;
import org.setu.courses.recordings.BytesAt;
import org.setu.courses.recordings.RecordingFacts;
import org.setu.courses.uploads.Brought.Note;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Medium.Kind;

/**
 * WebM, which is Matroska (RFC 9559) with few kinds of pictures and sound. Tags, chapters and attachments become empty elements, and so does
 * what says when and with what it was made.
 */
final class WebmFile implements RecordingLook.Format {
    private static final long EBML = 0x1A45_DFA3L;
    private static final long DOC_TYPE = 0x4282;
    private static final long SEGMENT = 0x1853_8067L;
    private static final long INFO = 0x1549_A966L;
    private static final long SCALE = 0x2A_D7B1L;
    private static final long DURATION = 0x4489;
    private static final long TRACKS = 0x1654_AE6BL;
    private static final long TRACK = 0xAE;
    private static final long TYPE = 0x83;
    private static final long CODEC = 0x86;
    private static final long VIDEO = 0xE0;
    private static final long WIDTH = 0xB0;
    private static final long HEIGHT = 0xBA;
    private static final long CLUSTER = 0x1F43_B675L;
    private static final long CUES = 0x1C53_BB6BL;
    private static final long SEEK = 0x114D_9B74L;
    private static final Set<Long> STAYING = Set.of(INFO, TRACKS, CLUSTER, CUES, SEEK);
    private static final Set<Long> TOLD = Set.of(0x7BA9L, 0x4461L, 0x7384L, 0x73A4L);
    private static final Set<String> CODECS = Set.of("V_VP8", "V_VP9", "V_AV1", "A_OPUS", "A_VORBIS");
    private static final long PICTURES = 1;
    private static final long SOUND = 2;
    private static final double NANOSECONDS = 1e9;
    private static final long USUAL_SCALE = 1_000_000;

    @Override
    public boolean begins(BytesAt bytes) {
        byte[] head = bytes.at(0, 4);
        return Latin.of(head).equals("\u001A\u0045\u00DF\u00A3");
    }

    @Override
    public Seen look(BytesAt bytes) {
        List<Element> file = Element.between(bytes, 0, bytes.size());
        String type = Element.first(file.get(0).elements(bytes), DOC_TYPE)
                .map(element -> element.text(bytes, 16))
                .orElse("");
        if (!type.equals("webm")) {
            throw new Unreadable(Reason.OTHER_RECORDING);
        }
        if (file.size() != 2 || !file.get(0).is(EBML) || !file.get(1).is(SEGMENT)) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        List<Element> parts = file.get(1).elements(bytes);
        Element info = Element.first(parts, INFO).orElseThrow(WebmFile::broken);
        List<Element> said = info.elements(bytes);
        List<Element> tracks = Element.first(parts, TRACKS).orElseThrow(WebmFile::broken).elements(bytes).stream()
                .filter(element -> element.is(TRACK))
                .toList();
        tracks.forEach(track -> checkTrack(bytes, track));
        if (tracks.isEmpty() || Element.first(parts, CLUSTER).isEmpty()) {
            throw broken();
        }
        RecordingFacts facts = facts(bytes, said, tracks);
        var blanks = new ArrayList<Blank>();
        parts.stream().filter(part -> !STAYING.contains(part.id())).forEach(part -> blanks.add(part.emptied()));
        said.stream().filter(part -> TOLD.contains(part.id())).forEach(part -> blanks.add(part.emptied()));
        boolean told = parts.stream().anyMatch(part -> !STAYING.contains(part.id()) && !part.is(Element.VOID))
                || said.stream().anyMatch(part -> TOLD.contains(part.id()));
        return new Seen.Sound(Kind.WEBM, facts, notes(bytes, facts, told), blanks);
    }

    private static void checkTrack(BytesAt bytes, Element track) {
        List<Element> said = track.elements(bytes);
        long type =
                Element.first(said, TYPE).map(element -> element.number(bytes)).orElse(0L);
        String codec = Element.first(said, CODEC)
                .map(element -> element.text(bytes, 32))
                .orElse("");
        if (type != PICTURES && type != SOUND) {
            throw new Unreadable(Reason.RECORDING_TRACKS);
        } else if (!CODECS.contains(codec)) {
            throw new Unreadable(Reason.OTHER_RECORDING);
        }
    }

    private static RecordingFacts facts(BytesAt bytes, List<Element> said, List<Element> tracks) {
        long scale =
                Element.first(said, SCALE).map(element -> element.number(bytes)).orElse(USUAL_SCALE);
        double duration = Element.first(said, DURATION)
                .map(element -> element.fraction(bytes))
                .orElse(0.0);
        int seconds = (int) Math.min(Integer.MAX_VALUE, Math.max(0, Math.round(duration * scale / NANOSECONDS)));
        return tracks.stream()
                .flatMap(track -> Element.first(track.elements(bytes), VIDEO).stream())
                .findFirst()
                .map(video -> video.elements(bytes))
                .map(video -> new RecordingFacts(seconds, pixels(bytes, video, WIDTH), pixels(bytes, video, HEIGHT)))
                .orElseGet(() -> new RecordingFacts(seconds, 0, 0));
    }

    private static int pixels(BytesAt bytes, List<Element> video, long id) {
        return Element.first(video, id)
                .map(element -> (int) Math.min(Short.MAX_VALUE, Math.max(0, element.number(bytes))))
                .orElse(0);
    }

    private static Set<Note> notes(BytesAt bytes, RecordingFacts facts, boolean told) {
        // An iPhone plays WebM only since 2024.
        var notes = EnumSet.of(Note.CODEC);
        if (told) {
            notes.add(Note.EMPTIED);
        }
        if (Weight.isHeavy(bytes.size(), facts)) {
            notes.add(Note.HEAVY);
        }
        return notes;
    }

    private static Unreadable broken() {
        return new Unreadable(Reason.RECORDING_BROKEN);
    }
}
