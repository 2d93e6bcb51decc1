package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, as an operator starts it. */
final class PackagedService implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path LOG = Path.of("target", "benchmark-service.log");
    private static final int PATIENCE_MILLIS = 60_000;

    /** What README.md tells operators to use. */
    static final List<String> OPTIONS = options(Path.of("docker", "service.options"));

    /** The classes of the service as Java keeps them ready, made as README.md tells operators to. */
    private static final Path CLASSES = JAR.resolveSibling("service.jsa");

    private final Process process;
    private final int port;
    private final double secondsToReady;
    private final double processorSecondsToReady;

    private PackagedService(Process process, int port, double secondsToReady) {
        this.processorSecondsToReady =
                process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    private static List<String> options(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(each -> each.startsWith("-")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on this database, of which the schema is up to date, and waits until it says it is ready. */
    static PackagedService start(Map<String, String> environment) throws IOException, InterruptedException {
        if (!isKeptReady()) {
            start(environment, "-XX:ArchiveClassesAtExit=" + CLASSES).close();
        }
        return start(environment, "-XX:SharedArchiveFile=" + CLASSES);
    }

    private static boolean isKeptReady() throws IOException {
        return Files.exists(CLASSES)
                && Files.getLastModifiedTime(CLASSES).compareTo(Files.getLastModifiedTime(JAR)) > 0;
    }

    private static PackagedService start(Map<String, String> environment, String classes)
            throws IOException, InterruptedException {
        var port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add(classes);
        command.addAll(List.of("-jar", JAR.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("MALLOC_ARENA_MAX", "2"); // as the container has it
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        var start = System.nanoTime();
        var process = builder.start();
        try {
            while (!isReady(port)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE_MILLIS * 1_000_000L) {
                    throw new IllegalStateException("The service did not start; see " + LOG);
                }
                Thread.sleep(10);
            }
        } catch (IllegalStateException | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
        return new PackagedService(process, port, (System.nanoTime() - start) / 1e9);
    }

    static boolean isPackaged() {
        return Files.exists(JAR);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isReady(int port) {
        try (var connection = new HttpConnection(port)) {
            return connection.send(Requests.get("/q/health/ready", Map.of())) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    double secondsToReady() {
        return secondsToReady;
    }

    /** What starting took of the processors: it says more than the clock when other programs run. */
    double processorSecondsToReady() {
        return processorSecondsToReady;
    }

    /** What it took of the processors until now. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** What Quarkus itself says in its log. */
    String startedIn() throws IOException {
        var line = Pattern.compile("started in ([0-9.]+s)").matcher(Files.readString(LOG));
        return line.find() ? line.group(1) : "?";
    }

    long residentMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(each -> each.startsWith("VmRSS:"))
                    .mapToLong(each -> Long.parseLong(each.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a chance to finish anything, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
        }
    }
}
