package org.setu.courses.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.setu.shared.RevisionId;

/** A sign-off with which a revision went out. Written with the revision, and never changed. */
@Entity
@IdClass(KeptSignOff.Key.class)
@Table(name = "courses_revision_sign_off")
class KeptSignOff {
    @Id
    @Column(name = "revision_id")
    private UUID revisionId;

    @Id
    @Column(name = "sign_off_id")
    private UUID signOffId;

    /** For JPA alone. */
    @SuppressWarnings("NullAway.Init")
    protected KeptSignOff() {}

    KeptSignOff(RevisionId revision, SignOff signOff) {
        this.revisionId = revision.value();
        this.signOffId = signOff.id();
    }

    /** JPA wants a class with fields of the same names. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private @Nullable UUID revisionId;
        private @Nullable UUID signOffId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(revisionId, key.revisionId)
                    && Objects.equals(signOffId, key.signOffId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(revisionId, signOffId);
        }
    }
}
