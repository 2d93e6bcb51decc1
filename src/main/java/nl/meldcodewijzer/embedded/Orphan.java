package nl.meldcodewijzer.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived its service, for example after {@code kill -9}. */
record Orphan(ProcessHandle process) {

    /** Looks for the process of the pid file; a number that now belongs to another program is left alone. */
    static Optional<Orphan> of(DataFolder folder) {
        return pid(folder.pidFile())
                .flatMap(ProcessHandle::of)
                .filter(process -> usesData(process, folder))
                .map(Orphan::new);
    }

    /** Ends it as an ordinary stop does, so that it can finish its writing. */
    void end() {
        process.destroy();
        if (!ended(60)) {
            process.destroyForcibly();
            if (!ended(10)) {
                throw new DatabaseNotStarted(
                        "Een eerder gestarte database (proces %d) houdt de gegevens vast en stopt niet. Beëindig dat proces en start opnieuw."
                                .formatted(process.pid()));
            }
        }
    }

    private boolean ended(int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Long.parseLong(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** By its command line; where the system hides that (Windows), by the program in our own folder. */
    private static boolean usesData(ProcessHandle process, DataFolder folder) {
        var info = process.info();
        return info.arguments()
                .map(arguments -> Arrays.asList(arguments).contains("--datadir=" + folder.data()))
                .orElseGet(() -> info.command()
                        .filter(command -> Path.of(command).startsWith(folder.root()))
                        .isPresent());
    }
}
