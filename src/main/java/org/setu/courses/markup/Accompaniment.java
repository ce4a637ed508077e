package org.setu.courses.markup;

import org.setu.courses.Block;

/** What goes along with a film or a sound for those who cannot hear it, or whose line does not carry it. */
public final class Accompaniment {
    private Accompaniment() {}

    /** A film that is to be understood without its sound. */
    public static boolean lacksCaptions(Block block) {
        return block.is("video")
                && block.attribute("captions")
                        .filter(path -> path.endsWith(".vtt"))
                        .isEmpty();
    }

    public static boolean lacksTranscript(Block block) {
        return (block.is("video") || block.is("audio"))
                && Prose.description(block).isEmpty();
    }
}
