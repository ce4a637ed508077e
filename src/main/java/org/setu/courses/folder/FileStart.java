package org.setu.courses.folder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the first bytes of a file must be, so that it is what its name says. Endings that are not listed say nothing of the bytes. */
final class FileStart {
    private static final String ARCHIVE = "PK\u0003\u0004";
    /** That many bytes tell. */
    static final int FAR_ENOUGH = 1_024;

    /** In ISO 8859-1, one of which it must be; a dot is any byte. */
    private static final Map<String, List<String>> STARTS = Map.of(
            "png", List.of("\u0089PNG\r\n\u001a\n"),
            "jpg", List.of("\u00ff\u00d8\u00ff"),
            "jpeg", List.of("\u00ff\u00d8\u00ff"),
            "webp", List.of("RIFF....WEBP"),
            "pdf", List.of("%PDF-"),
            "docx", List.of(ARCHIVE),
            "xlsx", List.of(ARCHIVE),
            "pptx", List.of(ARCHIVE),
            "zip", List.of(ARCHIVE));

    private FileStart() {}

    /** @param first the file's first bytes, {@link #FAR_ENOUGH} or all */
    static boolean fits(String path, byte[] first) {
        String start = new String(first, StandardCharsets.ISO_8859_1);
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return ending.equals("svg")
                ? start.contains("<svg")
                : !STARTS.containsKey(ending) || STARTS.get(ending).stream().anyMatch(known -> begins(start, known));
    }

    private static boolean begins(String start, String known) {
        if (start.length() < known.length()) {
            return false;
        }
        for (int at = 0; at < known.length(); at++) {
            if (known.charAt(at) != '.' && known.charAt(at) != start.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
