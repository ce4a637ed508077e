package org.setu.programmes.nominating;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.setu.institutions.Institutions;
import org.setu.institutions.Posting;
import org.setu.institutions.PostingId;
import org.setu.institutions.Postings;
import org.setu.programmes.Call;
import org.setu.programmes.Member;
import org.setu.programmes.Members;
import org.setu.programmes.Nomination;
import org.setu.programmes.Nominations;
import org.setu.shared.AccountId;
import org.setu.shared.InstitutionId;
import org.setu.shared.MadeOnce;

/** Those who work today at an institution that is asked, or below it, and whether they can be nominated. */
@MadeOnce
@Transactional
public class Candidates {
    private final Postings postings;
    private final Institutions institutions;
    private final Members members;
    private final Nominations nominations;

    @Inject
    Candidates(Postings postings, Institutions institutions, Members members, Nominations nominations) {
        this.postings = postings;
        this.institutions = institutions;
        this.members = members;
        this.nominations = nominations;
    }

    /** @param free neither in the cohort nor nominated for it */
    public record Candidate(PostingId posting, AccountId account, boolean free) {}

    /** Those of these who work there, each once. Others, of whatever institution, are passed over. */
    public List<Candidate> of(Call call, Collection<PostingId> chosen) {
        Set<InstitutionId> places = institutions.subtree(call.institution());
        Set<AccountId> in =
                Members.by(Member::account, members.of(call.cohort())).keySet();
        Set<AccountId> nominated =
                nominations.of(call.cohort()).stream().map(Nomination::account).collect(Collectors.toSet());
        return postings.confirmedToday(chosen).stream()
                .filter(posting ->
                        posting.institution().filter(places::contains).isPresent())
                .collect(Collectors.toMap(Posting::account, posting -> posting, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(posting -> posting.id().toString()))
                .map(posting -> new Candidate(
                        posting.id(),
                        posting.account(),
                        !in.contains(posting.account()) && !nominated.contains(posting.account())))
                .toList();
    }
}
