package org.setu.courses.uploads.recordings;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
 * Sound in Ogg: Opus (RFC 7845) or Vorbis, and nothing beside it. Its second packet holds comments, which may say who spoke where; they become an
 * empty list, and the pages on which they stood get the checksums that they then need.
 */
final class OggFile implements RecordingLook.Format {
    private static final int MOST_PAGES = 200_000;
    private static final int OPUS_RATE = 48_000;
    private static final int LONGEST_LACE = 255;
    private static final int RATE = 12;
    private static final int LARGEST_COMMENTS = 8_000_000;

    @Override
    public boolean begins(BytesAt bytes) {
        return Latin.of(bytes.at(0, 4)).equals("OggS");
    }

    @Override
    public Seen look(BytesAt bytes) {
        OggPage first = OggPage.at(bytes, 0);
        byte[] start = bytes.at(first.inside(), RATE + Integer.BYTES);
        String head = Latin.of(start);
        boolean isOpus = head.startsWith("OpusHead");
        if (!isOpus && !head.startsWith("\1vorbis")) {
            throw new Unreadable(Reason.OTHER_RECORDING);
        }
        if (start.length < RATE + Integer.BYTES) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        int rate = isOpus ? OPUS_RATE : Latin.littleEndian(start, RATE);
        long end = 0;
        var comments = new ArrayList<OggPage>();
        boolean commentsEnded = false;
        int pages = 0;
        for (int at = 0; at < bytes.size(); pages++) {
            OggPage page = OggPage.at(bytes, at);
            if (page.serial() != first.serial() || pages >= MOST_PAGES) {
                throw new Unreadable(Reason.RECORDING_TRACKS);
            }
            if (pages > 0 && !commentsEnded) {
                comments.add(page);
                commentsEnded = endsAPacket(page);
            }
            end = Math.max(end, page.granule());
            at = page.to();
        }
        if (!commentsEnded || rate <= 0) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        var facts = new RecordingFacts((int) Math.min(Integer.MAX_VALUE, Math.round((double) end / rate)), 0, 0);
        var blanks = new ArrayList<Blank>();
        boolean told = emptied(bytes, comments, isOpus, blanks);
        return new Seen.Sound(Kind.OGG, facts, notes(bytes, facts, told), blanks);
    }

    /** @return whether there was anything to be emptied */
    private static boolean emptied(BytesAt bytes, List<OggPage> pages, boolean isOpus, List<Blank> blanks) {
        int name = isOpus ? 8 : 7;
        byte[] start = bytes.at(pages.get(0).inside(), name + Integer.BYTES);
        if (!Latin.of(start).startsWith(isOpus ? "OpusTags" : "\3vorbis") || start.length < name + Integer.BYTES) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        byte[] packet = packet(bytes, pages);
        if (packet.length < name + 2 * Integer.BYTES + 1 && !isOpus || packet.length < name + 2 * Integer.BYTES) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        byte[] empty = new byte[packet.length];
        System.arraycopy(packet, 0, empty, 0, name);
        if (!isOpus) {
            // Vorbis ends its comments with a bit that is set; two lengths of nothing come before it.
            empty[name + 2 * Integer.BYTES] = 1;
        }
        lay(bytes, pages, empty, blanks);
        var counts = ByteBuffer.wrap(packet).order(ByteOrder.LITTLE_ENDIAN);
        return counts.getInt(name) != 0;
    }

    private static byte[] packet(BytesAt bytes, List<OggPage> pages) {
        int length = pages.stream().mapToInt(OggFile::ofThePacket).sum();
        if (length > LARGEST_COMMENTS) {
            throw new Unreadable(Reason.RECORDING_BROKEN);
        }
        var packet = ByteBuffer.allocate(length);
        pages.forEach(page -> packet.put(bytes.at(page.inside(), ofThePacket(page))));
        return packet.array();
    }

    private static void lay(BytesAt bytes, List<OggPage> pages, byte[] packet, List<Blank> blanks) {
        int laid = 0;
        for (OggPage page : pages) {
            int count = ofThePacket(page);
            byte[] whole = bytes.at(page.from(), page.length());
            System.arraycopy(packet, laid, whole, page.head(), count);
            byte[] written = new byte[count];
            System.arraycopy(packet, laid, written, 0, count);
            blanks.add(new Blank(page.inside(), Latin.of(written), 0));
            blanks.add(page.checksum(whole));
            laid += count;
        }
    }

    /** How much of a page belongs to the packet with which it begins. */
    private static int ofThePacket(OggPage page) {
        int count = 0;
        for (byte lace : page.laces()) {
            count += Byte.toUnsignedInt(lace);
            if (Byte.toUnsignedInt(lace) < LONGEST_LACE) {
                return count;
            }
        }
        return count;
    }

    private static boolean endsAPacket(OggPage page) {
        for (byte lace : page.laces()) {
            if (Byte.toUnsignedInt(lace) < LONGEST_LACE) {
                return true;
            }
        }
        return false;
    }

    private static Set<Note> notes(BytesAt bytes, RecordingFacts facts, boolean told) {
        // An iPhone plays Ogg only since 2024.
        var notes = EnumSet.of(Note.CODEC);
        if (told) {
            notes.add(Note.EMPTIED);
        }
        if (Weight.isHeavy(bytes.size(), facts)) {
            notes.add(Note.HEAVY);
        }
        return notes;
    }
}
