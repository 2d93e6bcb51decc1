package nl.meldcodewijzer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

    @TempDir
    Path temporary;

    @Test
    void aNumberThatBelongsToAnotherProgramIsLeftAlone() throws IOException {
        assertThat(withPid(Long.toString(ProcessHandle.current().pid()))).isFalse();
    }

    @Test
    void aBrokenPidFileNamesNobody() throws IOException {
        assertThat(withPid("")).isFalse();
        assertThat(withPid("half")).isFalse();
        assertThat(withPid("-1")).isFalse();
    }

    @Test
    void theProcessThatNamesOurDataIsFound() throws IOException {
        try (var folder = DataFolder.take(temporary)) {
            // no server, but a command line like one
            var process = new ProcessBuilder("sh", "-c", "sleep 60; exit", "--datadir=" + folder.data()).start();
            Files.writeString(folder.pidFile(), Long.toString(process.pid()));
            var orphan = Orphan.of(folder);
            assertThat(orphan).isPresent();
            process.descendants().forEach(ProcessHandle::destroy);
            orphan.orElseThrow().end();
            assertThat(process.isAlive()).isFalse();
        }
    }

    private boolean withPid(String text) throws IOException {
        try (var folder = DataFolder.take(temporary)) {
            Files.writeString(folder.pidFile(), text);
            return Orphan.of(folder).isPresent();
        }
    }
}
