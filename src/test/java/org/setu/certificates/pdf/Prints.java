package org.setu.certificates.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.certificates.CertificatePrint;
import org.setu.certificates.CertificatePrint.Kind;
import org.setu.paper.Typefaces;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/** Certificates of a small world: one as most will be, and those at the limits of the page. */
final class Prints {
    static final CertificatePdf WRITER = new CertificatePdf(Typefaces.notoSansBengali());

    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    /** The 23rd in London, the 24th in Dhaka. */
    private static final Instant LATE_EVENING = Instant.parse("2026-11-23T19:30:00Z");

    private static final LocalizedText QUIZ =
            LocalizedText.of("Final quiz, pass mark 70 %", "চূড়ান্ত কুইজ, উত্তীর্ণ নম্বর ৭০ %");

    private static final LocalizedText COMPETENCY = LocalizedText.of(
            "Maps the institutions that decide on migration",
            "অভিবাসন বিষয়ে সিদ্ধান্ত গ্রহণকারী প্রতিষ্ঠান চিহ্নিত করা");

    private Prints() {}

    static CertificatePrint ordinary() {
        return new CertificatePrint(
                Kind.COMPLETION,
                "SETU-2026-000123",
                LocalizedText.of("Mst. Jannatul Ferdous Raffa", "মোছাঃ জান্নাতুল ফেরদৌস র\u200D্যাফা"),
                LocalizedText.of(
                        "Mainstreaming Migration into Development Planning",
                        "উন্নয়ন পরিকল্পনায় অভিবাসনকে মূলধারায় আনা"),
                LocalizedText.of(
                        "has completed this course and passed its assessment",
                        "এই কোর্স সম্পন্ন করেছেন এবং মূল্যায়নে উত্তীর্ণ হয়েছেন"),
                Duration.ofMinutes(12 * 60 + 30),
                List.of(
                        COMPETENCY,
                        LocalizedText.of(
                                "Reads migration data with care", "অভিবাসনের তথ্য-উপাত্ত যত্নের সঙ্গে বিশ্লেষণ করা"),
                        LocalizedText.of("Plans with diaspora associations", "প্রবাসী সংগঠনের সঙ্গে যৌথ পরিকল্পনা করা"),
                        LocalizedText.of(
                                "Protects migrants’ rights in local plans",
                                "স্থানীয় পরিকল্পনায় অভিবাসীদের অধিকার সুরক্ষা করা")),
                QUIZ,
                3,
                LATE_EVENING,
                Optional.empty(),
                DHAKA,
                URI.create("https://learn.example.gov.bd/verify/SETU-2026-000123"));
    }

    /** Taking part, in one language, for a minute less than two hours, with no competencies. */
    static CertificatePrint participation() {
        return new CertificatePrint(
                Kind.PARTICIPATION,
                "SETU-2026-000124",
                new LocalizedText(Map.of(Language.EN, "Zoë Łukasiewicz-O’Brien")),
                LocalizedText.of("Working with the Diaspora", "প্রবাসীদের সঙ্গে কাজ"),
                LocalizedText.of("took part in this course", "এই কোর্সে অংশগ্রহণ করেছেন"),
                Duration.ofMinutes(61),
                List.of(),
                LocalizedText.of("None", "নেই"),
                1,
                LATE_EVENING,
                Optional.empty(),
                DHAKA,
                URI.create("http://localhost:9080/v/7"));
    }

    /** A name of eighty characters, a title of three lines and eight competencies. */
    static CertificatePrint full() {
        return new CertificatePrint(
                Kind.COMPLETION,
                "SETU-2026-999999",
                LocalizedText.of(
                        "Principal Abdullah-Al-Mahmudur Rahman Chowdhury Shariful Islam Bhuiyan Talukder Jr",
                        "অধ্যক্ষ আবদুল্লাহ আল মাহমুদুর রহমান চৌধুরী শরীফুল ইসলাম ভূঁইয়া তালুকদার (জ্যেষ্ঠ)"),
                LocalizedText.of(
                        "Protecting Migrants before Departure, in Transit, at Work and on Return: the Duties of District and Upazila Offices and of Private Recruiters",
                        "প্রস্থানের আগে, যাত্রাপথে, কর্মস্থলে ও প্রত্যাবর্তনে অভিবাসীদের সুরক্ষা: জেলা ও উপজেলা কার্যালয় এবং বেসরকারি রিক্রুটিং এজেন্সির দায়িত্ব"),
                LocalizedText.of(
                        "has completed all modules of this course, handed in a plan of action for the own institution and passed the final assessment",
                        "এই কোর্সের সকল মডিউল সম্পন্ন করেছেন, নিজ প্রতিষ্ঠানের জন্য কর্মপরিকল্পনা জমা দিয়েছেন এবং চূড়ান্ত মূল্যায়নে উত্তীর্ণ হয়েছেন"),
                Duration.ofHours(121),
                Collections.nCopies(8, COMPETENCY),
                LocalizedText.of(
                        "Final quiz (pass mark 70 %), scenario and plan of action reviewed by two trainers",
                        "চূড়ান্ত কুইজ (উত্তীর্ণ নম্বর ৭০ %), পরিস্থিতি অনুশীলন ও দুইজন প্রশিক্ষকের পর্যালোচিত কর্মপরিকল্পনা"),
                12,
                LATE_EVENING,
                Optional.of(LATE_EVENING),
                DHAKA,
                URI.create("https://training.migration-and-development.example.gov.bd/en/verify/SETU-2026-999999"));
    }

    /** Every text as long as a print allows, in the widest letters; the name one single word. */
    static CertificatePrint extreme() {
        return new CertificatePrint(
                Kind.PARTICIPATION,
                "W".repeat(40),
                LocalizedText.of("W".repeat(CertificatePrint.LONGEST_NAME), "ক্ষ্ম".repeat(24)),
                filled("WWWWWWWW ", "মন্ত্রণালয় ", CertificatePrint.LONGEST_TITLE),
                filled("WWWWWWWW ", "মন্ত্রণালয় ", CertificatePrint.LONGEST_STATEMENT),
                Duration.ofMinutes(9999 * 60 + 59),
                Collections.nCopies(8, filled("WWWWWWWW ", "মন্ত্রণালয় ", CertificatePrint.LONGEST_COMPETENCY)),
                filled("WWWWWWWW ", "মন্ত্রণালয় ", CertificatePrint.LONGEST_ASSESSMENT),
                Integer.MAX_VALUE,
                LATE_EVENING,
                Optional.empty(),
                DHAKA,
                URI.create("https://example.org/" + "w".repeat(180)));
    }

    static CertificatePrint held(String english, String bangla) {
        var ordinary = ordinary();
        return new CertificatePrint(
                ordinary.kind(),
                ordinary.number(),
                LocalizedText.of(english, bangla),
                ordinary.course(),
                ordinary.statement(),
                ordinary.workload(),
                ordinary.competencies(),
                ordinary.assessment(),
                ordinary.revision(),
                ordinary.issuedAt(),
                ordinary.validThrough(),
                ordinary.zone(),
                ordinary.verifyAt());
    }

    static byte[] written(CertificatePrint print) {
        var out = new ByteArrayOutputStream();
        try {
            WRITER.write(print, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static LocalizedText filled(String english, String bangla, int length) {
        return LocalizedText.of(
                english.repeat(length).substring(0, length),
                bangla.repeat(length).substring(0, length));
    }
}
