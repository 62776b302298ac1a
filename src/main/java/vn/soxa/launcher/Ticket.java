package vn.soxa.launcher;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.soxa.app.Progress;

/** The progress of one job, and whether anybody still wants it; files may be told by several threads. */
final class Ticket implements Progress {

    /** Told how far the job is, on the thread that got so far. */
    @FunctionalInterface
    interface Told {
        void at(Ticket ticket, String step, String file, int done, int total);
    }

    private final Told told;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int total;
    private volatile boolean stopped;

    Ticket(Told told) {
        this.told = told;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void starts(String step, int files) {
        done.set(0);
        total = files;
    }

    @Override
    public void at(String step, String file) {
        int of = total;
        int now = done.incrementAndGet();
        told.at(this, step, file, now, now > of ? 0 : of);
    }

    @Override
    public void mayStop() {
        if (stopped) {
            throw new CancellationException();
        }
    }
}
