package org.setu.courses.reviews;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.setu.courses.reviews.Comment.Suggestion;
import org.setu.identity.PersonalData;
import org.setu.shared.AccountId;
import org.setu.shared.MadeOnce;

/** What somebody said on drafts, signed off, read and was asked, for the copy of their data. */
@MadeOnce
@Transactional
public class ReviewData implements PersonalData {
    private final EntityManager entities;

    @Inject
    ReviewData(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String section() {
        return "reviews";
    }

    @Override
    public Object of(AccountId account) {
        return Map.of(
                "comments",
                mine("select c from Comment c where c.authorId = :account order by c.writtenAt", Comment.class, account)
                        .stream()
                        .map(ReviewData::comment)
                        .toList(),
                "signOffs",
                mine("select s from SignOff s where s.givenBy = :account order by s.givenAt", SignOff.class, account)
                        .stream()
                        .map(ReviewData::signOff)
                        .toList(),
                "requests",
                mine(
                                "select r from ReviewRequest r where r.askedOf = :account order by r.askedAt",
                                ReviewRequest.class,
                                account)
                        .stream()
                        .map(ReviewData::request)
                        .toList(),
                "read",
                mine("select r from Reading r where r.accountId = :account order by r.readAt", Reading.class, account)
                        .stream()
                        .map(reading -> Map.of(
                                "course", reading.course().value(),
                                "at", reading.at().toString()))
                        .toList());
    }

    private <T> List<T> mine(String query, Class<T> type, AccountId account) {
        return entities.createQuery(query, type)
                .setParameter("account", account.value())
                .getResultList();
    }

    private static Map<String, String> comment(Comment comment) {
        var copy = new LinkedHashMap<String, String>();
        copy.put("course", comment.course().value());
        copy.put("place", comment.place().toString());
        copy.put("words", comment.words());
        comment.suggestion().map(Suggestion::proposal).ifPresent(proposal -> copy.put("suggestion", proposal));
        copy.put("at", comment.writtenAt().toString());
        return copy;
    }

    private static Map<String, String> signOff(SignOff signOff) {
        var copy = new LinkedHashMap<String, String>();
        copy.put("course", signOff.course().value());
        copy.put("aspect", signOff.aspect().value());
        copy.put("at", signOff.at().toString());
        signOff.takenBackAt().ifPresent(at -> copy.put("takenBackAt", at.toString()));
        return copy;
    }

    private static Map<String, String> request(ReviewRequest request) {
        var copy = new LinkedHashMap<String, String>();
        copy.put("course", request.course().value());
        copy.put("aspect", request.aspect().value());
        copy.put("words", request.words());
        copy.put("at", request.askedAt().toString());
        request.due().ifPresent(due -> copy.put("due", due.toString()));
        return copy;
    }
}
