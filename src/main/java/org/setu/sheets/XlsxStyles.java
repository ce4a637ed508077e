package org.setu.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How cells are shown: a workbook keeps days as numbers, and only the style says that it is a day. */
final class XlsxStyles {
    private static final Set<String> SECTIONS =
            Set.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs");
    private static final Pattern NO_PLACEHOLDER = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|[_*].|;.*");
    private static final Pattern PART_OF_TIME = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Style NONE = new Style(false, "");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_ON_OLD_MACS = LocalDate.of(1904, 1, 1);
    /** The first spreadsheet program took 1900 for a leap year, and all others have kept that: its days before March are one off. */
    private static final int DAY_THAT_NEVER_WAS = 60;

    private static final int AFTER_THE_LAST = 2_958_466;
    private static final int SECONDS = 86_400;
    private static final MathContext AS_SHOWN = new MathContext(15);

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private String section = "";

    private record Style(boolean isTime, String font) {}

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            XlsxParts.next(xml);
            if (xml.isStartElement()) {
                element(xml);
            }
        }
    }

    String font(int style) {
        return style(style).font();
    }

    /** @param since1904 whether the workbook counts its days from there */
    String number(String written, int style, boolean since1904) {
        double number = Double.parseDouble(written);
        if (style(style).isTime() && number >= 0 && number < AFTER_THE_LAST) {
            return time(number, since1904);
        } else {
            BigDecimal shown = new BigDecimal(number, AS_SHOWN);
            return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        }
    }

    private void element(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (SECTIONS.contains(name)) {
            section = name;
        } else if (section.equals("numFmts") && name.equals("numFmt")) {
            formats.put(attribute(xml, "numFmtId"), String.valueOf(xml.getAttributeValue(null, "formatCode")));
        } else if (section.equals("fonts") && name.equals("font")) {
            fonts.add("");
        } else if (section.equals("fonts") && name.equals("name") && !fonts.isEmpty()) {
            fonts.set(fonts.size() - 1, String.valueOf(xml.getAttributeValue(null, "val")));
        } else if (section.equals("cellXfs") && name.equals("xf")) {
            int font = attribute(xml, "fontId");
            styles.add(new Style(
                    isTime(attribute(xml, "numFmtId")), font >= 0 && font < fonts.size() ? fonts.get(font) : ""));
        }
    }

    private Style style(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : NONE;
    }

    /** The numbers that every program knows, and those that the workbook explains. */
    private boolean isTime(int format) {
        boolean known = (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
        String code = NO_PLACEHOLDER.matcher(formats.getOrDefault(format, "")).replaceAll("");
        return known || PART_OF_TIME.matcher(code).find();
    }

    private static int attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private static String time(double number, boolean since1904) {
        int day = (int) number;
        long seconds = Math.round((number - day) * SECONDS);
        if (day == 0 && seconds > 0 && seconds < SECONDS && !since1904) {
            return LocalTime.ofSecondOfDay(seconds).format(TIME);
        }
        LocalDate first = since1904 ? FIRST_ON_OLD_MACS : BEFORE_THE_FIRST;
        LocalDateTime moment = first.plusDays(!since1904 && day < DAY_THAT_NEVER_WAS ? day + 1 : day)
                .atStartOfDay()
                .plusSeconds(seconds);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(MOMENT);
    }
}
