package org.setu.programmes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setu.identity.ParticipantKind;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;

/**
 * What an institution trains people in: some courses, in an order ({@link Programmes#courses}).
 *
 * <p>Begins with its name, its institution and its courses, which stay: each cohort rests on them. It may be called otherwise, and be for others. Whoever
 * manages the institution, or one above it, manages the programme with all its cohorts.
 */
@Entity
@Table(name = "programmes_programme")
public class Programme {
    @Id
    private UUID id;

    @Column(name = "institution_id")
    private UUID institutionId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "target_groups")
    private String targetGroups;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(
            ProgrammeId id,
            InstitutionId institution,
            LocalizedText name,
            Set<ParticipantKind> targetGroups,
            AccountId by,
            Instant at) {
        this.id = id.value();
        this.institutionId = institution.value();
        this.nameEn = name.in(Language.EN);
        this.nameBn = name.in(Language.BN);
        this.targetGroups = written(targetGroups);
        this.madeBy = by.value();
        this.madeAt = at;
    }

    void change(LocalizedText name, Set<ParticipantKind> targetGroups) {
        this.nameEn = name.in(Language.EN);
        this.nameBn = name.in(Language.BN);
        this.targetGroups = written(targetGroups);
    }

    private static String written(Set<ParticipantKind> groups) {
        return groups.stream().sorted().map(ParticipantKind::name).collect(Collectors.joining(","));
    }

    public ProgrammeId id() {
        return new ProgrammeId(id);
    }

    public InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    public LocalizedText name() {
        return LocalizedText.of(nameEn, nameBn);
    }

    /**
     * For whom it is, which tells those who enrol and nominate whom to choose; empty where it is for everybody. It keeps nobody out: that is for the courses
     * to say.
     */
    public Set<ParticipantKind> targetGroups() {
        return Arrays.stream(targetGroups.split(","))
                .filter(name -> !name.isEmpty())
                .map(ParticipantKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ParticipantKind.class)));
    }

    public AccountId madeBy() {
        return new AccountId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
