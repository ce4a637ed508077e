package org.setu.courses.uploads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.setu.courses.uploads.Brought.Fit;
import org.setu.courses.uploads.Brought.Reason;
import org.setu.courses.uploads.Brought.Unfit;
import org.setu.courses.uploads.Medium.Kind;

/** A document or a table of an office program: a ZIP with certain parts, and without a program in it. */
final class OfficeFile {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 200_000_000;

    private OfficeFile() {}

    static Brought look(byte[] bytes) {
        try {
            Set<String> parts = parts(bytes);
            if (parts.stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
                return new Unfit(Reason.OFFICE_MACROS);
            } else if (!parts.contains("[content_types].xml")) {
                return new Unfit(Reason.UNKNOWN);
            } else if (parts.contains("word/document.xml")) {
                return Fit.asIs(new Medium(Kind.DOCX, bytes));
            } else {
                return parts.contains("xl/workbook.xml")
                        ? Fit.asIs(new Medium(Kind.XLSX, bytes))
                        : new Unfit(Reason.UNKNOWN);
            }
        } catch (IOException | IllegalArgumentException broken) {
            return new Unfit(Reason.OFFICE_BROKEN);
        }
    }

    /** Names alone; what is packed is passed over, so that unpacking costs time and no memory, and not much of it. */
    private static Set<String> parts(byte[] bytes) throws IOException {
        var names = new HashSet<String>();
        byte[] passed = new byte[8192];
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName().toLowerCase(Locale.ROOT));
                for (int read = zip.read(passed); read > 0; read = zip.read(passed)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new IOException("It unpacks to more than " + MOST_UNPACKED + " bytes");
                    }
                }
                if (names.size() > MOST_PARTS) {
                    throw new IOException("It has more than " + MOST_PARTS + " parts");
                }
            }
        }
        return names;
    }
}
