package org.setu.notifications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Sends what is due, one letter after the other. */
@Dependent
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
