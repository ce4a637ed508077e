package org.setu.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.setu.sheets.UnreadableSheet.Problem;

/**
 * Tells Bangla that is no Unicode, or no longer, while a table is read.
 *
 * <p>Bijoy's fonts (SutonnyMJ and others) draw Bangla letters in place of Latin ones: what reads আমার সোনার বাংলা in the font is
 * {@code Avgvi †mvbvi evsjv} in the file. Signs of print amid a word are proof of it; and where there are none, a column in which
 * {@code v}, the most frequent letter there, keeps standing behind consonants, where English has hardly any.
 */
final class LegacyBangla {
    /** {@code OMJ} are Unicode fonts of the same house. */
    private static final Pattern FONT = Pattern.compile("(?:.*[^O])?MJ|.*\\bANSI", Pattern.CASE_INSENSITIVE);

    private static final Pattern SIGN_IN_WORD =
            Pattern.compile("(?:^|[\\s(\\-/])[†‡](?=[A-Za-z_`¯])|[A-Za-z_`~][†‡ˆ‰©¨ª«¦§][A-Za-z_`~]");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern BENGALI = Pattern.compile("\\p{InBengali}");
    private static final Pattern ODD_V = Pattern.compile("([B-DF-HJ-NP-TV-Zb-df-hj-np-tv-z])v(?=[^aeiouyAEIOUY'’.]|$)");
    private static final int LEAST_NEIGHBOURS = 4;
    private static final int ODD_SHARE = 5;

    /** A code page without Bangla has nothing else to write. */
    private static final Pattern QUESTION_MARKS = Pattern.compile("[\\s.,()\\-]*\\?{2,}[?\\s.,()\\-]*");

    private final Map<Integer, Column> columns = new HashMap<>();

    /** What was seen in one column: cells, those with a {@code v} between consonants, and the letters before such a one. */
    private static final class Column {
        private final Set<String> neighbours = new HashSet<>();
        private String firstOdd = "";
        private int cells;
        private int oddCells;
    }

    /** Whether a text in this font is meant to be Bangla and is none: a font says nothing of digits, and Unicode can be shown in any. */
    static boolean isTypedIn(String font, String text) {
        return FONT.matcher(font).matches()
                && LATIN.matcher(text).find()
                && !BENGALI.matcher(text).find();
    }

    void look(int column, int row, String text) throws UnreadableSheet {
        if (text.contains("à¦")
                || text.contains("à§")
                || QUESTION_MARKS.matcher(text).matches()) {
            throw new UnreadableSheet(Problem.LOST_LETTERS, SheetBuilder.place(column, row));
        } else if (SIGN_IN_WORD.matcher(text).find()) {
            throw new UnreadableSheet(Problem.BIJOY, SheetBuilder.place(column, row));
        } else {
            count(columns.computeIfAbsent(column, first -> new Column()), SheetBuilder.place(column, row), text);
        }
    }

    /** To be asked when all was seen. */
    void refuseOddColumns() throws UnreadableSheet {
        for (Column column : columns.values()) {
            if (column.neighbours.size() >= LEAST_NEIGHBOURS && column.oddCells * ODD_SHARE >= column.cells) {
                throw new UnreadableSheet(Problem.BIJOY, column.firstOdd);
            }
        }
    }

    private static void count(Column column, String place, String text) {
        column.cells++;
        Set<String> odd =
                ODD_V.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        if (!odd.isEmpty()) {
            column.oddCells++;
            column.neighbours.addAll(odd);
            column.firstOdd = column.firstOdd.isEmpty() ? place : column.firstOdd;
        }
    }
}
