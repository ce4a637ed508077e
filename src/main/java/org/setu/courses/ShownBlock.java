package org.setu.courses;

import org.setu.shared.Slug;

/** A block as somebody reads it who asked for a language: in that language or, where it lacks it, in the source's. */
public record ShownBlock(Block block, Translation translation) {
    public Slug id() {
        return block.id();
    }

    public boolean missing() {
        return translation == Translation.MISSING;
    }

    public boolean stale() {
        return translation == Translation.STALE;
    }

    /** How a block stands to the block that it translates. */
    public enum Translation {
        /** The block is the source itself. */
        SOURCE,
        /** It translates the source as it stands. */
        CURRENT,
        /** Nobody has said yet which source it translates. */
        UNSTAMPED,
        /** The source has changed since. */
        STALE,
        /** There is no translation: the block is the source's. */
        MISSING;

        static Translation of(Block translated, Block source) {
            return translated
                    .of()
                    .map(stamp -> stamp.equals(source.checksum()) ? CURRENT : STALE)
                    .orElse(UNSTAMPED);
        }
    }
}
