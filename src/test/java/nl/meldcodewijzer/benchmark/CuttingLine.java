package nl.meldcodewijzer.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** A line between two programs on this computer that breaks now and then, at the worst moments. */
final class CuttingLine implements AutoCloseable {

    /** Where a connection breaks. */
    enum Cut {
        HALF_A_REQUEST,
        NO_ANSWER,
        HALF_AN_ANSWER
    }

    private final ServerSocket door;
    private final double chance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<Cut, LongAdder> cuts = new EnumMap<>(Cut.class);
    private volatile int target;
    private volatile boolean whole;

    /**
     * @param chance of a cut at each request
     */
    CuttingLine(int target, double chance) throws IOException {
        this.target = target;
        this.chance = chance;
        for (var cut : Cut.values()) {
            cuts.put(cut, new LongAdder());
        }
        door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** New connections lead there. */
    void to(int port) {
        target = port;
    }

    /** No more cuts. */
    void mend() {
        whole = true;
    }

    /** Cuts again. */
    void fray() {
        whole = false;
    }

    long cuts(Cut cut) {
        return cuts.get(cut).sum();
    }

    long cuts() {
        return cuts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            open.add(client);
            open.add(server);
            var halfAnswer = new Mark();
            start(() -> requests(client, server, halfAnswer));
            start(() -> answers(client, server, halfAnswer));
        } catch (IOException nobodyThere) {
            close(client);
        }
    }

    /** That the next answer breaks off halfway. */
    private static final class Mark {
        volatile boolean set;
    }

    private void requests(Socket client, Socket server, Mark halfAnswer) {
        pump(client, server, (buffer, length, out) -> {
            var cut = whole || ThreadLocalRandom.current().nextDouble() >= chance ? null : any();
            if (cut == null) {
                out.write(buffer, 0, length);
                return true;
            }
            cuts.get(cut).increment();
            switch (cut) {
                case HALF_A_REQUEST ->
                    out.write(buffer, 0, ThreadLocalRandom.current().nextInt(length));
                case NO_ANSWER -> {
                    close(client); // first, so that no answer slips through
                    out.write(buffer, 0, length);
                    linger();
                }
                case HALF_AN_ANSWER -> {
                    halfAnswer.set = true;
                    out.write(buffer, 0, length);
                    return true;
                }
            }
            return false;
        });
    }

    private static Cut any() {
        return Cut.values()[ThreadLocalRandom.current().nextInt(Cut.values().length)];
    }

    private void answers(Socket client, Socket server, Mark halfAnswer) {
        pump(server, client, (buffer, length, out) -> {
            out.write(buffer, 0, halfAnswer.set ? ThreadLocalRandom.current().nextInt(length) : length);
            return !halfAnswer.set;
        });
    }

    @FunctionalInterface
    private interface Passage {
        /** False: break the connection. */
        boolean pass(byte[] buffer, int length, OutputStream out) throws IOException;
    }

    private void pump(Socket from, Socket to, Passage passage) {
        var buffer = new byte[16 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            for (var length = in.read(buffer); length > 0; length = in.read(buffer)) {
                if (!passage.pass(buffer, length, to.getOutputStream())) {
                    return;
                }
            }
        } catch (IOException broken) {
            // that is what this line is for
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    /** The other side gets to work before it sees that nobody listens. */
    private static void linger() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(30));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "cutting line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(CuttingLine::close);
    }
}
