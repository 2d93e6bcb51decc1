package nl.meldcodewijzer.mail.act;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import nl.meldcodewijzer.mail.Setback;
import nl.meldcodewijzer.mail.Setback.Kind;

/** Reads from a failure whether the mail can have gone out, and whether trying again makes sense. */
final class Setbacks {

    private static final int CLOSING = 421;

    /** How the mail client names the steps that are about one mail; the other steps are about the server. */
    private static final List<String> OF_THIS_MAIL =
            List.of("recipient address not accepted", "DATA command not accepted", "sending data failed");

    private static final Pattern ENHANCED = Pattern.compile("^[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    private Setbacks() {}

    static Setback of(Throwable failure) {
        var each = failure;
        for (int depth = 0; each != null && depth < 10; depth++) {
            if (each instanceof SMTPException said) {
                return said(said);
            }
            if (each instanceof ConnectException
                    || each instanceof UnknownHostException
                    || each instanceof NoRouteToHostException
                    || each instanceof SSLHandshakeException) {
                return Setback.of(Kind.NO_SERVER);
            }
            if (each instanceof NoStackTraceThrowable) {
                // the mail client itself gave up, which it does only before the last line went out
                return Setback.of(Kind.LATER);
            }
            each = each.getCause();
        }
        return Setback.of(Kind.UNKNOWN);
    }

    private static Setback said(SMTPException said) {
        var code = code(said);
        if (said.getReplyCode() == CLOSING) {
            return new Setback(Kind.NO_SERVER, code);
        }
        if (!said.isPermanent()) {
            return new Setback(Kind.LATER, code);
        }
        var message = String.valueOf(said.getMessage());
        return new Setback(OF_THIS_MAIL.stream().anyMatch(message::startsWith) ? Kind.REFUSED : Kind.NO_SERVER, code);
    }

    /** Numbers only: the words of a server often hold the address. */
    private static String code(SMTPException said) {
        var words =
                said.getReplyMessages().isEmpty() ? "" : said.getReplyMessages().get(0);
        var enhanced = ENHANCED.matcher(words.replaceFirst("^\\d{3}[ -]?", ""));
        return said.getReplyCode() + (enhanced.find() ? " " + enhanced.group() : "");
    }
}
