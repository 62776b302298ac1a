package vn.soxa.launcher;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.Progress;

/**
 * Does one thing after another on a thread of its own and tells the window's thread what became of it.
 *
 * <p>The thread is no daemon: a window closed in the middle lets what is being written be written.
 */
final class Work {

    /** What is done; it asks its progress whether it may stop. */
    @FunctionalInterface
    interface Job<T> {
        T run(Progress progress) throws IOException, CannotDoException;
    }

    /** Something short, such as opening a file. */
    @FunctionalInterface
    interface Aside<T> {
        T run() throws IOException, CannotDoException;
    }

    /** Shows how far it is; called on the window's thread. */
    interface Watcher {
        void begins(String what, boolean asked);

        void at(String step, String file, int done, int total);

        void ends();

        void stopped();

        /** {@code wanted}: the officer waits for what failed. */
        void failed(Throwable failure, boolean wanted);
    }

    private final ExecutorService thread = Executors.newSingleThreadExecutor(job -> new Thread(job, "soxa-work"));
    private final ExecutorService besides = Executors.newSingleThreadExecutor(job -> new Thread(job, "soxa-besides"));
    private final Watcher watcher;
    private @Nullable Ticket running;
    private boolean asked;

    Work(Watcher watcher) {
        this.watcher = watcher;
    }

    /** True while something is done that the officer asked for. */
    boolean busy() {
        return running != null && asked;
    }

    /** What the officer asked for; refused while something else is, and before anything in the background. */
    <T> boolean ask(String what, Job<T> job, Consumer<T> then) {
        if (busy()) {
            return false;
        }
        stop();
        start(what, true, job, then);
        return true;
    }

    /** What the window does by itself; refused while anything is done, to be tried again. */
    <T> boolean byItself(String what, Job<T> job, Consumer<T> then) {
        if (running != null) {
            return false;
        }
        start(what, false, job, then);
        return true;
    }

    /** Something short besides, without progress. */
    <T> void aside(Aside<T> job, Consumer<T> then) {
        besides.execute(new FutureTask<>(job::run) {
            @Override
            protected void done() {
                SwingUtilities.invokeLater(() -> result(this, true, then));
            }
        });
    }

    /** Stops what is done, where it may stop. */
    void stop() {
        if (running != null) {
            running.stop();
        }
    }

    /** Nothing new is begun; what is being done stops or comes to its end. */
    void close() {
        stop();
        thread.shutdown();
        besides.shutdown();
    }

    private <T> void start(String what, boolean byOfficer, Job<T> job, Consumer<T> then) {
        Ticket ticket = new Ticket(this::tell);
        running = ticket;
        asked = byOfficer;
        watcher.begins(what, byOfficer);
        thread.execute(new FutureTask<>(() -> job.run(ticket)) {
            @Override
            protected void done() {
                SwingUtilities.invokeLater(() -> finish(ticket, this, then));
            }
        });
    }

    private void tell(Ticket ticket, String step, String file, int done, int total) {
        SwingUtilities.invokeLater(() -> {
            if (ticket.equals(running)) {
                watcher.at(step, file, done, total);
            }
        });
    }

    /** What nobody waits for any more is dropped. */
    private <T> void finish(Ticket ticket, FutureTask<T> task, Consumer<T> then) {
        if (!ticket.equals(running)) {
            return;
        }
        running = null;
        watcher.ends();
        result(task, asked, then);
    }

    private <T> void result(FutureTask<T> task, boolean wanted, Consumer<T> then) {
        try {
            then.accept(task.get());
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            if (cause instanceof CancellationException) {
                watcher.stopped();
            } else {
                watcher.failed(cause, wanted);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
