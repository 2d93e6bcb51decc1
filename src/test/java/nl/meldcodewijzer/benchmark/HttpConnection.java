package nl.meldcodewijzer.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A kept-alive HTTP/1.1 connection to this computer, as light as can be: it shares the processors with the service. */
final class HttpConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    /** An answer with its body. */
    record Answer(int status, String body) {}

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[64 * 1024];
    private int from;
    private int until;

    HttpConnection(int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
    }

    /** The status; the body is read and forgotten. */
    int send(byte[] request) throws IOException {
        out.write(request);
        return receive(OutputStream.nullOutputStream());
    }

    Answer exchange(byte[] request) throws IOException {
        out.write(request);
        var body = new ByteArrayOutputStream();
        var status = receive(body);
        return new Answer(status, body.toString(StandardCharsets.UTF_8));
    }

    private int receive(OutputStream body) throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        var length = 0;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                chunked = true;
            }
        }
        if (chunked) {
            for (var size = chunkSize(); size > 0; size = chunkSize()) {
                copy(size, body);
                line();
            }
            line();
        } else {
            copy(length, body);
        }
        return status;
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var seen = from;
        while (true) {
            for (; seen < until; seen++) {
                if (buffer[seen] == '\n') {
                    var line = new String(buffer, from, seen - 1 - from, StandardCharsets.ISO_8859_1);
                    from = seen + 1;
                    return line;
                }
            }
            if (from > 0) {
                System.arraycopy(buffer, from, buffer, 0, until - from);
                until -= from;
                seen -= from;
                from = 0;
            }
            fill();
        }
    }

    private void copy(int length, OutputStream body) throws IOException {
        for (var left = length; left > 0; ) {
            if (from == until) {
                from = 0;
                until = 0;
                fill();
            }
            var part = Math.min(left, until - from);
            body.write(buffer, from, part);
            from += part;
            left -= part;
        }
    }

    private void fill() throws IOException {
        var read = in.read(buffer, until, buffer.length - until);
        if (read <= 0) {
            throw new EOFException("The service closed the connection");
        }
        until += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
