package nl.meldcodewijzer.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A mail server that answers as a test wants: on a connection ({@code HELLO}), a command such as {@code RCPT}, or after the
 * text ({@code TEXT}). The answer {@code BREAK} ends the line without one, {@code WAIT} keeps silent.
 */
public final class ScriptedMailServer implements AutoCloseable {

    public static final String BREAK = "BREAK";
    public static final String WAIT = "WAIT";

    /** No server greets sooner, and the client seems to miss a greeting that is there before it listens. */
    private static final int BEFORE_GREETING_MILLIS = 30;

    private final Map<String, String> answers;
    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> heard = new ConcurrentHashMap<>();

    public ScriptedMailServer(Map<String, String> answers) {
        this.answers = Map.copyOf(answers);
        int port = ConfigProvider.getConfig().getValue("quarkus.mailer.port", Integer.class);
        try {
            server = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        start(this::serve);
    }

    /** How often a step was reached. */
    public int heard(String step) {
        return heard.getOrDefault(step, 0);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                open.add(socket);
                start(() -> talk(socket));
            } catch (IOException ended) {
                // the test is over
            }
        }
    }

    private void talk(Socket socket) {
        try (socket) {
            converse(socket);
        } catch (IOException ended) {
            // the client hung up, or the test is over
        } finally {
            open.remove(socket);
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void converse(Socket socket) throws IOException {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BEFORE_GREETING_MILLIS));
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        boolean text = false;
        var step = "HELLO";
        while (true) {
            if (!answer(socket, step)) {
                return;
            }
            text = step.equals("DATA");
            var line = in.readLine();
            while (text && line != null && !line.equals(".")) {
                line = in.readLine();
            }
            if (line == null) {
                return;
            }
            step = text ? "TEXT" : line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        }
    }

    private boolean answer(Socket socket, String step) throws IOException {
        heard.merge(step, 1, Integer::sum);
        var usual = Map.of("HELLO", "220 test", "DATA", "354 go on", "QUIT", "221 bye");
        var answer = answers.getOrDefault(step, usual.getOrDefault(step, "250 ok"));
        if (answer.equals(BREAK)) {
            return false;
        }
        if (!answer.equals(WAIT)) {
            socket.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
        return true;
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var each : open) {
                each.close();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
