package org.setu.reporting;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.learning.CourseCompleted.Outcome;
import org.setu.reporting.CompletionLine.Document;
import org.setu.reporting.CompletionLine.Mark;
import org.setu.shared.EnrolmentId;
import org.setu.shared.InstitutionId;
import org.setu.shared.LocalizedText;
import org.setu.shared.Slug;

/** A row as the database gives it. The order of {@link #SELECT} and of what is read here is the same. */
final class CompletionRow {
    static final String SELECT = """
            select cast(r.id as varchar(36)), r.name_en, r.name_bn, r.erased_at,
                cast(r.institution_id as varchar(36)), r.institution_en, r.institution_bn, r.other_name,
                r.slug, r.percent, r.final_mark, r.quiz_mark, r.outcome,
                r.certificate_number, r.certificate_code, r.certificate_revoked_at,
                r.enrolled_at, r.completed_at
            """;

    private final Object[] values;
    private int next;

    CompletionRow(Object[] values) {
        this.values = values;
    }

    CompletionLine line() {
        return new CompletionLine(
                EnrolmentId.fromString(text()),
                name(),
                optionalText().map(InstitutionId::fromString),
                workplace(),
                new Slug(text()),
                optionalNumber(),
                mark(),
                optionalText().map(Outcome::valueOf),
                certificate(),
                optionalInstant().orElseThrow(),
                optionalInstant());
    }

    private Optional<LocalizedText> name() {
        LocalizedText name = LocalizedText.of(text(), text());
        return optionalInstant().isPresent() ? Optional.empty() : Optional.of(name);
    }

    private Optional<LocalizedText> workplace() {
        Optional<String> english = optionalText();
        Optional<String> bangla = optionalText();
        Optional<String> other = optionalText();
        return english.isPresent() && bangla.isPresent()
                ? Optional.of(LocalizedText.of(english.get(), bangla.get()))
                : other.map(name -> LocalizedText.of(name, name));
    }

    private Optional<Mark> mark() {
        Optional<Integer> ofFinal = optionalNumber();
        Optional<Integer> ofQuiz = optionalNumber();
        return ofFinal.map(percent -> new Mark(percent, true))
                .or(() -> ofQuiz.map(percent -> new Mark(percent, false)));
    }

    private Optional<Document> certificate() {
        Optional<String> number = optionalText();
        Optional<String> code = optionalText();
        boolean revoked = optionalInstant().isPresent();
        return number.map(known -> new Document(known, code.orElse(""), revoked));
    }

    private String text() {
        return optionalText().orElse("");
    }

    private Optional<String> optionalText() {
        return Optional.ofNullable(value()).map(Object::toString);
    }

    private Optional<Integer> optionalNumber() {
        return Optional.ofNullable((Number) value()).map(Number::intValue);
    }

    private Optional<Instant> optionalInstant() {
        return Moments.of(value());
    }

    private @Nullable Object value() {
        return values[next++];
    }
}
