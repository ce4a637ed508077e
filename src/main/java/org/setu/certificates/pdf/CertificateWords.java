package org.setu.certificates.pdf;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.setu.certificates.CertificatePrint;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** The words that stand on every certificate, and how numbers and days are said in each language. */
final class CertificateWords {
    static final LocalizedText SETU = LocalizedText.of("Setu", "সেতু");
    static final LocalizedText LEAD = LocalizedText.of("This is to certify that", "এই মর্মে প্রত্যয়ন করা যাচ্ছে যে");
    static final LocalizedText NUMBER = LocalizedText.of("Certificate no.", "সনদ নম্বর");
    static final LocalizedText DATE = LocalizedText.of("Date of issue", "প্রদানের তারিখ");
    static final LocalizedText WORKLOAD = LocalizedText.of("Learning time", "শিখন সময়");
    static final LocalizedText ASSESSMENT = LocalizedText.of("Assessment", "মূল্যায়ন পদ্ধতি");
    static final LocalizedText REVISION = LocalizedText.of("Course revision", "কোর্সের সংস্করণ");
    static final LocalizedText VERIFY = LocalizedText.of("Verify at", "যাচাই করুন");

    private static final LocalizedText HOUR = LocalizedText.of("hour", "ঘণ্টা");
    private static final LocalizedText HOURS = LocalizedText.of("hours", "ঘণ্টা");
    private static final LocalizedText MINUTE = LocalizedText.of("minute", "মিনিট");
    private static final LocalizedText MINUTES = LocalizedText.of("minutes", "মিনিট");

    private CertificateWords() {}

    static LocalizedText title(CertificatePrint.Kind kind) {
        return switch (kind) {
            case COMPLETION -> LocalizedText.of("Certificate of Completion", "প্রশিক্ষণ সমাপনী সনদ");
            case PARTICIPATION -> LocalizedText.of("Certificate of Participation", "প্রশিক্ষণে অংশগ্রহণের সনদ");
        };
    }

    /** Taking part proves no competence, so a certificate of participation claims none. */
    static LocalizedText competencies(CertificatePrint.Kind kind) {
        return switch (kind) {
            case COMPLETION -> LocalizedText.of("Competencies", "অর্জিত দক্ষতা");
            case PARTICIPATION -> LocalizedText.of("Competencies addressed", "আলোচিত দক্ষতা");
        };
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
        int hours = Math.toIntExact(duration.toHours());
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return count(minutes, MINUTE, MINUTES, language);
        } else if (minutes == 0) {
            return count(hours, HOUR, HOURS, language);
        } else {
            return count(hours, HOUR, HOURS, language) + " " + count(minutes, MINUTE, MINUTES, language);
        }
    }

    private static String count(int number, LocalizedText one, LocalizedText several, Language language) {
        return number(number, language) + " " + (number == 1 ? one : several).in(language);
    }
}
