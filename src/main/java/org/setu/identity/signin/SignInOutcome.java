package org.setu.identity.signin;

/** What came of trying to sign in. */
public sealed interface SignInOutcome {
    record Welcome(SignedIn signedIn) implements SignInOutcome {}

    /** Wrong password, unknown address, too many tries: these look the same. */
    record Refused() implements SignInOutcome {}

    /** The password was right, so this tells nothing to a stranger: mail to the address has not been answered yet. */
    record Unconfirmed() implements SignInOutcome {}
}
