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
 * MP3 (ISO/IEC 11172-3 and 13818-3, layer III): one frame after the other from the tag to the end. The tags before and behind them (ID3, APE)
 * say who spoke where and carry pictures; they become empty ones.
 */
final class Mp3File implements RecordingLook.Format {
    private static final int TAG_HEAD = 10;
    private static final int FLAGS = 5;
    private static final int LAST_TAG = 128;
    private static final int APE_FOOT = 32;
    private static final int MOST_PADDING = 4_096;
    private static final int FEWEST_FRAMES = 3;
    private static final int SLICE = 65_536;

    @Override
    public boolean begins(BytesAt bytes) {
        byte[] head = bytes.at(0, TAG_HEAD);
        return isTag(head) || Mp3Frame.at(bytes, 0).isPresent();
    }

    @Override
    public Seen look(BytesAt bytes) {
        var blanks = new ArrayList<Blank>();
        int from = afterTag(bytes, blanks);
        int to = beforeTags(bytes, blanks);
        int at = afterPadding(bytes, from);
        int frames = 0;
        double seconds = 0;
        while (at < to) {
            var frame = Mp3Frame.at(bytes, at);
            if (frame.isEmpty()) {
                throw new Unreadable(Reason.RECORDING_BROKEN);
            }
            seconds += frame.get().seconds();
            at += frame.get().length();
            frames++;
        }
        if (frames < FEWEST_FRAMES) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        var facts = new RecordingFacts((int) Math.round(seconds), 0, 0);
        return new Seen.Sound(Kind.MP3, facts, notes(bytes, facts, blanks), blanks);
    }

    /** The tag in front stays as long as it is, with nothing in it but room for one. */
    private static int afterTag(BytesAt bytes, List<Blank> blanks) {
        byte[] head = bytes.at(0, TAG_HEAD);
        if (!isTag(head)) {
            return 0;
        }
        int length = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9];
        if (length > bytes.size() - TAG_HEAD) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        blanks.add(new Blank(FLAGS, "", 1));
        blanks.add(new Blank(TAG_HEAD, "", length));
        return TAG_HEAD + length;
    }

    private static int beforeTags(BytesAt bytes, List<Blank> blanks) {
        int end = bytes.size();
        if (end >= LAST_TAG && Latin.of(bytes.at(end - LAST_TAG, 3)).equals("TAG")) {
            end -= LAST_TAG;
            blanks.add(new Blank(end + 3, "", LAST_TAG - 3));
        }
        byte[] foot = end < APE_FOOT ? new byte[0] : bytes.at(end - APE_FOOT, APE_FOOT);
        if (Latin.of(foot).startsWith("APETAGEX")) {
            boolean hasHead = foot[23] < 0;
            int from = end - Latin.littleEndian(foot, 12) - (hasHead ? APE_FOOT : 0);
            if (from < 0 || from > end) {
                throw new Unreadable(Reason.RECORDING_BROKEN);
            }
            blanks.add(new Blank(from, "", end - from));
            end = from;
        }
        return end;
    }

    private static int afterPadding(BytesAt bytes, int from) {
        byte[] some = bytes.at(from, MOST_PADDING);
        int zeros = 0;
        while (zeros < some.length && some[zeros] == 0) {
            zeros++;
        }
        return from + zeros;
    }

    private static Set<Note> notes(BytesAt bytes, RecordingFacts facts, List<Blank> blanks) {
        var notes = EnumSet.noneOf(Note.class);
        if (blanks.stream().anyMatch(blank -> !isEmpty(bytes, blank))) {
            notes.add(Note.EMPTIED);
        }
        if (Weight.isHeavy(bytes.size(), facts)) {
            notes.add(Note.HEAVY);
        }
        return notes;
    }

    /** A tag may be as long as the file: it is looked at in slices, and no further than to the first that says something. */
    private static boolean isEmpty(BytesAt bytes, Blank blank) {
        int to = blank.from() + blank.zeros();
        for (int at = blank.from(); at < to; at += SLICE) {
            if (!isEmpty(bytes.at(at, Math.min(SLICE, to - at)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEmpty(byte[] bytes) {
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTag(byte[] head) {
        return head.length == TAG_HEAD
                && Latin.of(head).startsWith("ID3")
                && head[6] >= 0
                && head[7] >= 0
                && head[8] >= 0
                && head[9] >= 0;
    }
}
