package atrous.e2e.harness;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs what starts threads of its own and has no setting for it: threads inherit being a daemon, and so cannot keep
 * the main method of a benchmark from ending.
 */
final class Daemons {
    private Daemons() {
    }

    static <T> T call(Callable<T> start) {
        FutureTask<T> task = new FutureTask<>(start);
        Thread thread = new Thread(task, "starter");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
