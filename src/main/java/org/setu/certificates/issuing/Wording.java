package org.setu.certificates.issuing;

import java.util.List;
import java.util.Optional;
import org.setu.certificates.CertificateDetail;
import org.setu.certificates.CertificatePrint;
import org.setu.courses.CompletionRule;
import org.setu.courses.CourseContent;
import org.setu.courses.CourseModule;
import org.setu.courses.SharedKnowledge;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.Messages;

/** The words of a certificate. Modules that nobody had to take add no competency; where nothing was assessed, no ability is stated. */
public final class Wording {
    private Wording() {}

    public static CertificateDetail of(CourseContent content, CertificatePrint.Kind kind, List<CompletionRule> rules) {
        boolean assessed = kind == CertificatePrint.Kind.COMPLETION
                && rules.stream().anyMatch(CompletionRule.QuizPassed.class::isInstance);
        return new CertificateDetail(
                content.card().certificate().title(),
                said("certificates.deed." + kind + (assessed ? ".assessed" : "")),
                assessed ? Optional.of(content.card().certificate().statement()) : Optional.empty(),
                competencies(content),
                AssessmentMode.of(content, rules));
    }

    private static List<LocalizedText> competencies(CourseContent content) {
        return content.requiredModules().stream()
                .flatMap(module -> module.objectives().stream())
                .map(CourseModule.Objective::competency)
                .distinct()
                .flatMap(key -> content.shared().competency(key).stream())
                .map(SharedKnowledge.Competency::title)
                .toList();
    }

    static LocalizedText said(String key, Object... arguments) {
        return LocalizedText.of(
                Messages.in(Language.EN).text(key, arguments),
                Messages.in(Language.BN).text(key, arguments));
    }
}
