package org.setu.courses.drafting;

import org.setu.courses.folder.SourceBlock;

/** What became of an edit of a lesson. Only where it was kept, anything was written. */
public sealed interface Written {
    record Kept() implements Written {}

    /** Somebody else changed the block since it was opened; this is how it is now. */
    record Overtaken(SourceBlock now) implements Written {}

    /** Somebody else removed the block since it was opened. */
    record Gone() implements Written {}

    /** It cannot stand in the file like this. */
    record Unfit(Flaw flaw) implements Written {}

    /** Why a block cannot be written. The name is also the message's key. */
    enum Flaw {
        /** A line in the text would begin another block. */
        HEADER_IN_TEXT,
        /** Kind and attributes cannot be understood. */
        SETTINGS,
        /** The id is not one. */
        ID,
        /** The lesson has or had a block of that id. */
        ID_TAKEN,
        /** A translation that is only begun needs a title. */
        TITLE
    }
}
