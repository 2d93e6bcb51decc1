package nl.meldcodewijzer.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.mariadb.jdbc.Driver;

/** One running database server. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final DataFolder folder;
    private volatile boolean stopping;

    private ServerProcess(Process process, int port, DataFolder folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    static ServerProcess start(ServerSoftware software, DataFolder folder, List<String> more) throws IOException {
        if (Files.exists(folder.log())) {
            Files.move(
                    folder.log(), folder.root().resolve("mariadb.previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(folder.pidFile());
        var port = freePort();
        var process = software.process(command(software, folder, port, more))
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
        process.getOutputStream().close();
        return new ServerProcess(process, port, folder);
    }

    int port() {
        return port;
    }

    /** Waits until the service can sign in; false when the server ended instead. */
    boolean becomesReady() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            if (accepts("select 1")) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** Whether it ended only because another program took the port just before. */
    boolean lostItsPort() throws IOException {
        return Files.readString(folder.log(), StandardCharsets.ISO_8859_1).contains("Bind on TCP/IP port");
    }

    /** Says what to do when the server ends while the service still needs it. */
    void whenItFails(Runnable action) {
        process.onExit().thenRun(() -> {
            if (!stopping) {
                action.run();
            }
        });
    }

    /** Stops the server and waits until everything is on disk. */
    void stop() {
        stopping = true;
        if (process.supportsNormalTermination() || !accepts("shutdown")) {
            process.destroy();
        }
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean accepts(String statement) {
        var properties = new Properties();
        properties.setProperty("user", InitialStatements.USER);
        properties.setProperty("password", folder.password());
        properties.setProperty("connectTimeout", "1000");
        try (var connection = new Driver().connect("jdbc:mariadb://127.0.0.1:" + port + "/", properties);
                var call = connection.createStatement()) {
            call.execute(statement);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("Het starten van de database is afgebroken.", e);
        }
    }

    private static List<String> command(ServerSoftware software, DataFolder folder, int port, List<String> more) {
        var command = new ArrayList<>(List.of(
                software.server().toString(),
                "--no-defaults", // must come first
                "--datadir=" + folder.data(),
                "--basedir=" + software.folder(),
                "--tmpdir=" + folder.temporary(),
                "--pid-file=" + folder.pidFile(),
                "--init-file=" + folder.initialStatements(),
                "--console",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--local-infile=0",
                "--skip-ssl", // loopback only; otherwise it makes a key at each start
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                "--innodb-flush-log-at-trx-commit=1"));
        if (software.platform() != Platform.WINDOWS) {
            command.add("--socket=mariadb.sock"); // relative to the data: a full path may be too long for a socket
        }
        command.addAll(software.platform().runAs());
        command.addAll(more);
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
