package org.setu.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Clients that each send the next request as soon as the last one is answered, for a bounded time. */
final class Load {
    private final Duration warm;
    private final Duration measured;
    private final Supplier<Duration> cpu;

    Load(Duration warm, Duration measured, Supplier<Duration> cpu) {
        this.warm = warm;
        this.measured = measured;
        this.cpu = cpu;
    }

    /** One request of one client, checked. */
    interface Call {
        void once() throws IOException;
    }

    Figures of(List<? extends Call> clients) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(clients.size());
        try {
            long from = System.nanoTime() + warm.toNanos();
            long to = from + measured.toNanos();
            List<Future<long[]>> all = new ArrayList<>();
            clients.forEach(client -> all.add(pool.submit(() -> drive(client, from, to))));
            TimeUnit.NANOSECONDS.sleep(from - System.nanoTime());
            Duration before = cpu.get();
            TimeUnit.NANOSECONDS.sleep(to - System.nanoTime());
            Duration used = cpu.get().minus(before);
            var together = new ArrayList<long[]>();
            for (Future<long[]> each : all) {
                together.add(each.get());
            }
            long[] micros = together.stream().flatMapToLong(Arrays::stream).toArray();
            return Figures.of(micros, measured.toNanos() / 1e9, used.toNanos() / 1e6);
        } finally {
            pool.shutdownNow();
            pool.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    private static long[] drive(Call call, long from, long to) throws IOException {
        long[] micros = new long[1_024];
        int count = 0;
        for (long begin = System.nanoTime(); begin < to; begin = System.nanoTime()) {
            call.once();
            long end = System.nanoTime();
            if (end >= from && end <= to) {
                micros = count == micros.length ? Arrays.copyOf(micros, count * 2) : micros;
                micros[count++] = (end - begin) / 1000;
            }
        }
        return Arrays.copyOf(micros, count);
    }
}
