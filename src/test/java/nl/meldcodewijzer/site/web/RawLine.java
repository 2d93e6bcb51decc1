package nl.meldcodewijzer.site.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A line to the service on which a test sends what it likes, in pieces if it likes. */
final class RawLine implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket = new Socket("localhost", RestAssured.port);
    private final InputStreamReader answers = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);

    RawLine() throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
    }

    /** All that comes back for one request that asks to close the line. */
    static String ask(String request) throws IOException {
        try (var line = new RawLine()) {
            return line.send(request).rest();
        }
    }

    RawLine send(String part) throws IOException {
        socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** What comes back, until and with this text. */
    String until(String text) throws IOException {
        var answer = new StringBuilder();
        while (answer.indexOf(text) < 0) {
            int each = answers.read();
            if (each < 0) {
                throw new IOException("The line was closed after: " + answer);
            }
            answer.append((char) each);
        }
        return answer.toString();
    }

    String rest() throws IOException {
        var answer = new StringBuilder();
        for (int each = answers.read(); each >= 0; each = answers.read()) {
            answer.append((char) each);
        }
        return answer.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
