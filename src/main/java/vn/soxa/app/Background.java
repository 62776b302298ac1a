package vn.soxa.app;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something done beside everything else: most machines have a second processor that would have nothing to do. */
final class Background<T> implements AutoCloseable {

    /** What is done, and may fail on the disk. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException, InterruptedException;
    }

    /** What is done with one of many, and may fail on the disk. */
    @FunctionalInterface
    interface Each<S, T> {
        T done(S one) throws IOException;
    }

    private final FutureTask<T> task;

    private Background(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Background<T> start(Work<T> work) {
        FutureTask<T> task = new FutureTask<>(work::done);
        Thread thread = new Thread(task, "soxa-beside");
        thread.setDaemon(true);
        thread.start();
        return new Background<>(task);
    }

    /** The same for each of many, on all processors; what came of them is in the order they had. */
    static <S, T> List<T> onAllCores(List<S> all, Each<S, T> each) throws IOException {
        try {
            return all.parallelStream().map(one -> done(each, one)).toList();
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    private static <S, T> T done(Each<S, T> each, S one) {
        try {
            return each.done(one);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Waits for it; fails as it failed. */
    T result() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException failed) {
            Throwable why = failed.getCause();
            if (why instanceof IOException disk) {
                throw disk;
            }
            if (why instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException(why);
        }
    }

    /** Waits for its end, however it ended: nothing is written any more behind the caller's back. */
    @Override
    public void close() {
        try {
            task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException told) {
            // result() tells it; whoever does not ask has a failure of his own to tell
        }
    }
}
