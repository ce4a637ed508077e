package org.setu.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What a load came to.
 *
 * @param micros how long each request took, sorted
 * @param cpuMillis what the server's process computed meanwhile
 */
record Figures(long[] micros, double seconds, double cpuMillis) {
    static Figures of(long[] micros, double seconds, double cpuMillis) {
        long[] sorted = micros.clone();
        Arrays.sort(sorted);
        return new Figures(sorted, seconds, cpuMillis);
    }

    double perSecond() {
        return micros.length / seconds;
    }

    double millis(double quantile) {
        int at = (int) Math.ceil(quantile * micros.length) - 1;
        return micros.length == 0 ? Double.NaN : micros[Math.max(0, at)] / 1000.0;
    }

    double cpuPerRequest() {
        return cpuMillis / micros.length;
    }

    String row(String name, int clients, String ratio, String cpuRatio) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.1f | %.1f | %.1f | %.2f | %s | %s |",
                name,
                clients,
                perSecond(),
                millis(0.5),
                millis(0.95),
                millis(0.99),
                cpuPerRequest(),
                ratio,
                cpuRatio);
    }
}
