package org.setu.notifications;

import java.io.IOException;

/** What takes a letter away. */
interface Post {
    /** @throws IOException when the letter could not be handed over; it will be tried again */
    void send(Mail mail) throws IOException;
}
