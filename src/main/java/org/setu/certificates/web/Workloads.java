package org.setu.certificates.web;

import java.time.Duration;
import org.setu.shared.Language;
import org.setu.shared.Messages;

/** Learning time in words: "3 hours 20 minutes". */
final class Workloads {
    private Workloads() {}

    static String said(Duration workload, Language language) {
        var messages = Messages.in(language);
        String hours = messages.text("certificates.hours", workload.toHours());
        String minutes = messages.text("certificates.minutes", workload.toMinutesPart());
        if (workload.toHours() == 0) {
            return minutes;
        } else {
            return workload.toMinutesPart() == 0 ? hours : hours + " " + minutes;
        }
    }
}
