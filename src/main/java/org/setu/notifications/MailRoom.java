package org.setu.notifications;

import jakarta.inject.Inject;
import org.setu.shared.MadeOnce;

/** Sends what is due, one letter after the other. */
@MadeOnce
public class MailRoom {
    private static final int MOST_AT_ONCE = 200;

    private final SendNext sendNext;

    @Inject
    MailRoom(SendNext sendNext) {
        this.sendNext = sendNext;
    }

    public void sendDue() {
        int sent = 0;
        while (sent < MOST_AT_ONCE && sendNext.send()) {
            sent++;
        }
    }
}
