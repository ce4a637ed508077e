package org.setu.identity;

import jakarta.inject.Inject;
import org.setu.identity.keys.HaveKeys;
import org.setu.identity.keys.RotateKeys;
import org.setu.identity.keys.SigningKeys;
import org.setu.identity.signin.ForgetExpired;
import org.setu.shared.MadeOnce;

/** What identity needs done without anybody asking: at the start, and once a day. */
@MadeOnce
public class Upkeep {
    private final SigningKeys keys;
    private final HaveKeys haveKeys;
    private final RotateKeys rotateKeys;
    private final ForgetExpired forgetExpired;

    @Inject
    Upkeep(SigningKeys keys, HaveKeys haveKeys, RotateKeys rotateKeys, ForgetExpired forgetExpired) {
        this.keys = keys;
        this.haveKeys = haveKeys;
        this.rotateKeys = rotateKeys;
        this.forgetExpired = forgetExpired;
    }

    public void atStart() {
        haveKeys.have();
    }

    /** Lets one node at a time go on from here to the end of its transaction; all share the signing key, so all wait for its row. */
    public void waitForOtherNodes() {
        keys.lock();
    }

    public void daily() {
        rotateKeys.rotateWhenDue();
        forgetExpired.forget();
    }

    /** Lets a new key sign at once, for an administrator who fears that the old one is known. */
    public void rotateKeys() {
        rotateKeys.rotate();
    }
}
