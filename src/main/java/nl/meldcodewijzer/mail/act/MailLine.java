package nl.meldcodewijzer.mail.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks whether the mail server greets before the first mail of a run. Of a line that breaks the mail client does not say
 * whether the mail had been begun; a server that only opens the door would make that mail unknown.
 */
@ApplicationScoped
class MailLine {

    private static final int MILLISECONDS = 15_000;
    private static final int PLAIN = 25;
    private static final int ENCRYPTED = 465;

    private final String host;
    private final int port;
    private final boolean encrypted;

    MailLine(
            @ConfigProperty(name = "quarkus.mailer.host", defaultValue = "localhost") String host,
            @ConfigProperty(name = "quarkus.mailer.port") Optional<Integer> port,
            @ConfigProperty(name = "quarkus.mailer.tls") Optional<Boolean> tls,
            @ConfigProperty(name = "quarkus.mailer.ssl") Optional<Boolean> ssl,
            @ConfigProperty(name = "quarkus.mailer.tls-configuration-name") Optional<String> certificates) {
        var asked = tls.or(() -> ssl).orElse(false);
        this.host = host;
        this.port = port.orElse(asked ? ENCRYPTED : PLAIN);
        this.encrypted = asked || certificates.isPresent() || this.port == ENCRYPTED;
    }

    /** Of an encrypted line only that somebody opens. */
    boolean isAnswered() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), MILLISECONDS);
            return encrypted || greets(socket);
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Waits for the whole greeting, of one line or more: who speaks before its end is taken for a sender of junk. */
    private static boolean greets(Socket socket) throws IOException {
        socket.setSoTimeout(MILLISECONDS);
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        var line = in.readLine();
        while (line != null && line.startsWith("220-")) {
            line = in.readLine();
        }
        if (line == null || !line.startsWith("220")) {
            return false;
        }
        socket.getOutputStream().write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
        in.readLine();
        return true;
    }
}
