package nl.meldcodewijzer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class KilledServiceTest {

    @Test
    void nothingWrittenIsLostWhenTheServiceIsKilled(@TempDir Path temporary)
            throws IOException, InterruptedException, SQLException {
        var folder = SpareFolder.in(temporary);
        var service = service(folder);
        var output = lines(service);
        assertThat(output.readLine()).isEqualTo("written");
        secondOneIsRefused(folder);

        service.destroyForcibly().waitFor();
        var pid = Long.parseLong(
                Files.readString(folder.resolve("mariadb/mariadb.pid")).strip());
        assertThat(ProcessHandle.of(pid)).as("the orphan").isPresent();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(EmbeddedDatabaseTest.ask(database, "select word from kept"))
                    .isEqualTo("kept");
            assertThat(ProcessHandle.of(pid)).as("the orphan").isEmpty();
        }
    }

    private static void secondOneIsRefused(Path folder) throws IOException, InterruptedException {
        var second = service(folder);
        assertThat(lines(second).readLine()).contains("draait hier al");
        assertThat(second.waitFor()).isEqualTo(1);
    }

    private static Process service(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StandInService.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader lines(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
