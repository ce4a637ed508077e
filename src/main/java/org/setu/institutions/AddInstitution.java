package org.setu.institutions;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.Language;
import org.setu.shared.LocalizedText;
import org.setu.shared.MadeOnce;
import org.setu.shared.Slug;

/** Plants another institution in the tree, under a short name made of its English one. */
@MadeOnce
@Transactional
public class AddInstitution {
    private static final int LONGEST_STEM = 56;

    private final Institutions institutions;
    private final Clock clock;

    @Inject
    AddInstitution(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    /**
     * Adds one more, and notes that as the first of its history.
     *
     * @param by empty where the installation itself does it
     */
    public InstitutionId add(
            Optional<InstitutionId> parent, LocalizedText name, InstitutionKind kind, Optional<AccountId> by) {
        Slug slug = freeSlug(name.in(Language.EN), one -> institutions.find(one).isPresent());
        var institution = new Institution(InstitutionId.next(), parent, slug, name, kind);
        institutions.add(institution);
        institutions.note(institution.begin(by, clock.instant()));
        return institution.id();
    }

    static Slug freeSlug(String english, Predicate<Slug> taken) {
        String stem = stem(english);
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new Slug(n == 1 ? stem : stem + "-" + n))
                .filter(slug -> !taken.test(slug))
                .findFirst()
                .orElseThrow();
    }

    /** An abbreviation in brackets is what people call it by: "Bureau of … (BMET)" becomes {@code bmet}. */
    static String stem(String english) {
        int open = english.lastIndexOf('(');
        int close = english.indexOf(')', Math.max(open, 0));
        String called = open >= 0 && close > open + 1 ? english.substring(open + 1, close) : english;
        String stem = called.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM) : stem;
        return cut.isEmpty() ? "institution" : cut;
    }
}
