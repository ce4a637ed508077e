package org.setu.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.setu.reporting.CompletionCounts;
import org.setu.reporting.CompletionLine;
import org.setu.reporting.LearningGain;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.PageOf;
import org.setu.shared.Slug;

/** The report as JSON. What is not there is left out. */
@Schema(name = "Completions")
public record CompletionsJson(
        int page,
        int size,
        int pages,
        @Schema(description = "Enrolments over all pages") long enrolled,

        @Schema(description = "Of these, completed with all that the certificate asks for")
        long completed,

        @Schema(description = "Half of those who completed took no longer") @Nullable
        Double medianDays,

        @Schema(
                description =
                        "What the tests before and after the course say; only where the filter names one course that has them, and five or"
                                + " more people took both")
        @Nullable
        Gain gain,

        List<Line> rows) {
    static final String EXAMPLE = """
            {"page": 1, "size": 50, "pages": 1, "enrolled": 1, "completed": 1, "medianDays": 18.2, "rows": [
              {"enrolment": "01a20a6a-06ee-7bf4-9691-62ea6d13f1b5",
               "name": {"en": "Ayesha Siddika", "bn": "আয়েশা সিদ্দিকা"},
               "institution": {"id": "01a20a6a-05b1-7c90-a7c5-93c3dd1b7c11",
                 "name": {"en": "Wage Earners' Welfare Board (WEWB)", "bn": "ওয়েজ আর্নার্স কল্যাণ বোর্ড"}},
               "course": {"slug": "mainstreaming-migration",
                 "title": {"en": "Mainstreaming migration", "bn": "অভিবাসনের মূলধারাকরণ"}},
               "state": "completed", "progress": 100, "result": 86, "resultOf": "final", "outcome": "certificate",
               "certificate": {"number": "SETU-2026-000012-7", "verify": "https://setu.example/verify/7K3M", "revoked": false},
               "enrolledAt": "2026-03-02T05:10:00Z", "completedAt": "2026-03-20T09:41:00Z"}]}""";

    static final String PROBLEM = """
            {"type": "about:blank", "title": "That could not be understood", "status": 422,
             "detail": "Write the first day as year, month and day, such as 2026-01-31.",
             "instance": "01a20a6a-06ee-7bf4-9691-62ea6d13f1b5"}""";

    /** Means of those who took both tests; the points, and the ends of their 95 % confidence interval, are percentage points. */
    @Schema(name = "LearningGain")
    public record Gain(
            long people,
            long percentBefore,
            long percentAfter,
            long points,
            @Nullable Long low,
            @Nullable Long high) {}

    /** One enrolment. */
    @Schema(name = "CompletionLine")
    public record Line(
            String enrolment,

            @Schema(description = "Missing where the person's data were erased") @Nullable
            Map<String, String> name,

            @Nullable Place institution,
            Course course,
            @Schema(description = "running or completed") String state,

            @Schema(
                    description =
                            "Per cent of lessons read and quizzes passed; missing as of a month in the past for who had not completed")
            @Nullable
            Integer progress,

            @Schema(description = "Best mark, per cent") @Nullable
            Integer result,

            @Schema(description = "final or quiz") @Nullable String resultOf,

            @Schema(description = "certificate or participation") @Nullable
            String outcome,

            @Nullable Document certificate,
            String enrolledAt,
            @Nullable String completedAt) {}

    /** @param id missing where the institution is not in the tree and the person wrote its name */
    @Schema(name = "CompletionInstitution")
    public record Place(@Nullable String id, Map<String, String> name) {}

    @Schema(name = "CompletionCourse")
    public record Course(String slug, Map<String, String> title) {}

    @Schema(name = "CompletionCertificate")
    public record Document(String number, String verify, boolean revoked) {}

    static CompletionsJson of(
            CompletionCounts counts,
            Optional<LearningGain> gain,
            PageOf<CompletionLine> page,
            Map<Slug, LocalizedText> courses,
            String site) {
        return new CompletionsJson(
                page.number(),
                page.size(),
                page.pages(),
                counts.enrolled(),
                counts.completed(),
                counts.medianDays().orElse(null),
                gain.filter(LearningGain::isTold).map(CompletionsJson::gain).orElse(null),
                page.rows().stream().map(line -> line(line, courses, site)).toList());
    }

    private static Gain gain(LearningGain told) {
        Optional<LearningGain.Interval> interval = told.interval();
        return new Gain(
                told.people(),
                told.percentBefore(),
                told.percentAfter(),
                told.points(),
                interval.map(LearningGain.Interval::low).orElse(null),
                interval.map(LearningGain.Interval::high).orElse(null));
    }

    private static Line line(CompletionLine line, Map<Slug, LocalizedText> courses, String site) {
        String slug = line.course().value();
        LocalizedText title = courses.getOrDefault(line.course(), LocalizedText.of(slug, slug));
        return new Line(
                line.enrolment().toString(),
                line.name().map(CompletionsJson::texts).orElse(null),
                line.workplace()
                        .map(name -> new Place(
                                line.institution().map(InstitutionId::toString).orElse(null), texts(name)))
                        .orElse(null),
                new Course(slug, texts(title)),
                line.isCompleted() ? "completed" : "running",
                line.percent().orElse(null),
                line.mark().map(CompletionLine.Mark::percent).orElse(null),
                line.mark().map(mark -> mark.ofFinal() ? "final" : "quiz").orElse(null),
                outcome(line).orElse(null),
                line.certificate()
                        .map(document -> new Document(
                                document.number(), site + "/verify/" + document.code(), document.revoked()))
                        .orElse(null),
                line.enrolledAt().toString(),
                line.completedAt().map(Object::toString).orElse(null));
    }

    private static Optional<String> outcome(CompletionLine line) {
        return line.outcome().map(outcome -> switch (outcome) {
            case CERTIFICATE -> "certificate";
            case PARTICIPATION -> "participation";
        });
    }

    private static Map<String, String> texts(LocalizedText text) {
        return Map.of("en", text.in(Language.EN), "bn", text.in(Language.BN));
    }
}
