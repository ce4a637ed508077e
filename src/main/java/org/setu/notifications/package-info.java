/**
 * Mail: an outbox that is written in the transaction that causes a letter, and a mail room that sends it afterwards.
 *
 * <p>Owns the tables {@code notifications_*}. Only listens: nobody imports it but {@code app}. The letters' words are in its {@code web},
 * where words may be.
 */
@NullMarked
package org.setu.notifications;

import org.jspecify.annotations.NullMarked;
