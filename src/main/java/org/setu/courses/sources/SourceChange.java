package org.setu.courses.sources;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * Somebody's word that a source which courses cite has changed.
 *
 * <p>Begins when a trainer or an administrator tells it; what cites the source on that day is marked with it. Who told it, or an administrator, may
 * withdraw it, and its marks are gone. It stays on record either way.
 */
@Entity
@Table(name = "courses_source_change")
public class SourceChange {
    public static final int LONGEST_WORDS = 2_000;

    @Id
    private UUID id;

    private String source;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "words_en")
    private @Nullable String wordsEn;

    @Column(name = "words_bn")
    private @Nullable String wordsBn;

    @Column(name = "told_by")
    private UUID toldBy;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected SourceChange() {}

    SourceChange(Told told, AccountId by, Instant at) {
        this.id = told.id();
        this.source = told.source();
        this.changedOn = told.on();
        this.wordsEn = told.words().exactly(Language.EN).orElse(null);
        this.wordsBn = told.words().exactly(Language.BN).orElse(null);
        this.toldBy = by.value();
        this.toldAt = at;
    }

    /**
     * What somebody has to tell.
     *
     * @param id made with the form, so that sending it twice tells it once
     * @param source the key of the reference
     */
    public record Told(UUID id, String source, LocalDate on, LocalizedText words) {}

    /** It was told by mistake. Of two who say so the first is named. */
    void withdraw(AccountId by, Instant at) {
        if (withdrawnAt == null) {
            withdrawnBy = by.value();
            withdrawnAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public String source() {
        return source;
    }

    public LocalDate on() {
        return changedOn;
    }

    /** In the languages in which it was told. */
    public LocalizedText words() {
        var texts = new EnumMap<Language, String>(Language.class);
        Optional.ofNullable(wordsEn).ifPresent(words -> texts.put(Language.EN, words));
        Optional.ofNullable(wordsBn).ifPresent(words -> texts.put(Language.BN, words));
        return new LocalizedText(texts);
    }

    public AccountId by() {
        return new AccountId(toldBy);
    }

    public Instant toldAt() {
        return toldAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<AccountId> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy).map(AccountId::new);
    }
}
