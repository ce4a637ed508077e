package org.setu.reporting;

import org.setu.shared.LocalizedText;

/**
 * Somebody who began or ceased to count among the people of a scope who can do something, between two days.
 *
 * @param institution where they counted, or count now
 * @param position blank where they did not say
 */
public record MovedPerson(LocalizedText name, LocalizedText institution, String position, Reason reason) {
    /** What made the difference. Who was certified and arrived counts as certified. */
    public enum Reason {
        CERTIFIED,
        ARRIVED,
        /** The certificate is valid no more. */
        LAPSED,
        /** Transferred or gone. */
        LEFT;

        public boolean isGain() {
            return this == CERTIFIED || this == ARRIVED;
        }
    }
}
