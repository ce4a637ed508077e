package org.setu.courses.aspects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.setu.courses.Aspect;
import org.setu.courses.AspectKey;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * One sign-off of the programme's list.
 *
 * <p>Begins when an administrator defines it; its name and what it is about stay as they are, its words may be mended. It can be required of every
 * course, and retired, from when on no course asks for it. It ends for good only where no course ever asked for it.
 */
@Entity
@Table(name = "courses_aspect")
public class ProgrammeAspect {
    @Id
    private String name;

    private int place;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_bn")
    private String titleBn;

    @Column(name = "vouching_en")
    private String vouchingEn;

    @Column(name = "vouching_bn")
    private String vouchingBn;

    private @Nullable String language;

    @Column(name = "required_at")
    private @Nullable Instant requiredAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected ProgrammeAspect() {}

    ProgrammeAspect(AspectKey key, int place, Optional<Language> language, Wording wording, Instant at) {
        this.name = key.value();
        this.place = place;
        this.language = language.map(Language::code).orElse(null);
        say(wording, at);
    }

    /** What can be mended of it. */
    public record Wording(String titleEn, String titleBn, String vouchingEn, String vouchingBn, boolean required) {
        public static final int LONGEST_TITLE = 80;
        public static final int LONGEST_VOUCHING = 400;
    }

    final void say(Wording wording, Instant at) {
        titleEn = wording.titleEn();
        titleBn = wording.titleBn();
        vouchingEn = wording.vouchingEn();
        vouchingBn = wording.vouchingBn();
        if (!wording.required()) {
            requiredAt = null;
        } else if (requiredAt == null) {
            requiredAt = at;
        }
    }

    /** No course asks for it from now on. Saying so again changes nothing. */
    void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }

    void takeUp() {
        retiredAt = null;
    }

    int place() {
        return place;
    }

    public Wording wording() {
        return new Wording(titleEn, titleBn, vouchingEn, vouchingBn, requiredAt != null);
    }

    /** Tells two who mend it apart. */
    public String standing() {
        return String.valueOf(version);
    }

    public Aspect aspect() {
        return new Aspect(
                new AspectKey(name),
                LocalizedText.of(titleEn, titleBn),
                LocalizedText.of(vouchingEn, vouchingBn),
                Arrays.stream(Language.values())
                        .filter(one -> one.code().equals(language))
                        .findFirst(),
                requiredAt != null,
                retiredAt != null);
    }
}
