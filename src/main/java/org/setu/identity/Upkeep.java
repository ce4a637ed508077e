package org.setu.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.setu.identity.keys.HaveKeys;
import org.setu.identity.keys.RotateKeys;
import org.setu.identity.signin.ForgetExpired;

/** What identity needs done without anybody asking: at the start, and once a day. */
@Dependent
public class Upkeep {
    private final HaveKeys haveKeys;
    private final RotateKeys rotateKeys;
    private final ForgetExpired forgetExpired;

    @Inject
    Upkeep(HaveKeys haveKeys, RotateKeys rotateKeys, ForgetExpired forgetExpired) {
        this.haveKeys = haveKeys;
        this.rotateKeys = rotateKeys;
        this.forgetExpired = forgetExpired;
    }

    public void atStart() {
        haveKeys.have();
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
