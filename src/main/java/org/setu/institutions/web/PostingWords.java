package org.setu.institutions.web;

import jakarta.inject.Inject;
import java.util.Optional;
import org.setu.institutions.Posting;
import org.setu.institutions.Today;
import org.setu.shared.MadeOnce;
import org.setu.web.Frame;
import org.setu.web.Pages;

/** When a posting holds, in words: by the days that were told, and else by when it was recorded. */
@MadeOnce
public class PostingWords {
    private final Today today;
    private final Pages pages;

    @Inject
    PostingWords(Today today, Pages pages) {
        this.today = today;
        this.pages = pages;
    }

    String when(Posting posting) {
        Frame frame = pages.frame();
        String from = posting.worksFrom().map(frame::date).orElseGet(() -> frame.date(posting.claimedAt()));
        Optional<String> to =
                posting.worksTo().map(frame::date).or(() -> posting.endedAt().map(frame::date));
        if (to.isPresent()) {
            return pages.text("institutions.posting.ended", from, to.get());
        } else if (!posting.isConfirmed()) {
            return pages.text("institutions.posting.waiting", frame.date(posting.claimedAt()));
        } else if (posting.worksFrom().isPresent()) {
            boolean begun = !posting.worksFrom().get().isAfter(today.date());
            return pages.text(begun ? "institutions.posting.since" : "institutions.posting.begins", from);
        } else if (posting.confirmedDomain().isPresent()) {
            return pages.text(
                    "institutions.posting.confirmedByDomain",
                    posting.confirmedAt().map(frame::date).orElse(from),
                    posting.confirmedDomain().get().toString());
        } else {
            return pages.text(
                    "institutions.posting.confirmed",
                    posting.confirmedAt().map(frame::date).orElse(from));
        }
    }
}
