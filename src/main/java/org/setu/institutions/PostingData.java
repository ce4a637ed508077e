package org.setu.institutions;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.Language;
import org.setu.shared.MadeOnce;

/** A person's postings, for the copy of their data. */
@MadeOnce
public class PostingData implements PersonalData {
    private final Postings postings;
    private final Institutions institutions;

    @Inject
    PostingData(Postings postings, Institutions institutions) {
        this.postings = postings;
        this.institutions = institutions;
    }

    @Override
    public String section() {
        return "postings";
    }

    @Override
    public Object of(AccountId account) {
        List<Map<String, String>> copy = new ArrayList<>();
        List<Posting> all = postings.of(account);
        var names = institutions.named(
                all.stream().map(Posting::institution).flatMap(Optional::stream).toList());
        for (Posting posting : all) {
            var one = new LinkedHashMap<String, String>();
            one.put(
                    "institution",
                    posting.institution()
                            .flatMap(id -> Optional.ofNullable(names.get(id)))
                            .map(name -> name.in(Language.EN))
                            .orElse(posting.otherName()));
            one.put("position", posting.position());
            one.put("claimedAt", posting.claimedAt().toString());
            posting.worksFrom().ifPresent(day -> one.put("worksFrom", day.toString()));
            posting.worksTo().ifPresent(day -> one.put("worksTo", day.toString()));
            posting.confirmedAt().ifPresent(at -> one.put("confirmedAt", at.toString()));
            posting.confirmedDomain().ifPresent(domain -> one.put("confirmedByDomain", domain.value()));
            posting.endedAt().ifPresent(at -> one.put("endedAt", at.toString()));
            copy.add(one);
        }
        return copy;
    }
}
