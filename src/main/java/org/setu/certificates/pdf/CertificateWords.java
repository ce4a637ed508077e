package org.setu.certificates.pdf;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.setu.certificates.CertificatePrint;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;

/** The words that stand on every certificate, and how numbers and days are said in each language. */
final class CertificateWords {
    static final LocalizedText SETU = said("web.name");
    static final LocalizedText LEAD = said("certificates.print.lead");
    static final LocalizedText NUMBER = said("certificates.print.number");
    static final LocalizedText DATE = said("certificates.print.issued");
    static final LocalizedText UNTIL = said("certificates.print.validUntil");
    static final LocalizedText WORKLOAD = said("certificates.workload");
    static final LocalizedText ASSESSMENT = said("certificates.print.assessment");
    static final LocalizedText REVISION = said("certificates.revision");
    static final LocalizedText VERIFY = said("certificates.print.verify");

    private CertificateWords() {}

    static LocalizedText title(CertificatePrint.Kind kind) {
        return said("certificates.kind." + kind);
    }

    /** Taking part proves no competence, so a certificate of participation claims none. */
    static LocalizedText competencies(CertificatePrint.Kind kind) {
        return said("certificates.competencies." + kind);
    }

    static String number(int number, Language language) {
        var format = NumberFormat.getIntegerInstance(language.locale());
        format.setGroupingUsed(false);
        return format.format(number);
    }

    static String day(Instant instant, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu")
                .localizedBy(language.locale())
                .format(instant.atZone(zone));
    }

    static String length(Duration duration, Language language) {
        String hours = Messages.in(language).text("certificates.hours", duration.toHours());
        String minutes = Messages.in(language).text("certificates.minutes", duration.toMinutesPart());
        if (duration.toHours() == 0) {
            return minutes;
        } else {
            return duration.toMinutesPart() == 0 ? hours : hours + " " + minutes;
        }
    }

    private static LocalizedText said(String key) {
        return LocalizedText.of(
                Messages.in(Language.EN).text(key), Messages.in(Language.BN).text(key));
    }
}
