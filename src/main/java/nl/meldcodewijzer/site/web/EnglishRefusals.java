package nl.meldcodewijzer.site.web;

import java.util.Map;
import nl.meldcodewijzer.site.Refusal;

/**
 * Refusals as a page in English tells them. What a feature says of its own comes from its messages, so that is in the
 * language of the page already; what every page shares is put into English here.
 */
final class EnglishRefusals {

    private static final int OUR_FAULT = 500;
    private static final int BUSY = 503;

    private EnglishRefusals() {}

    static Refusal of(Refusal dutch) {
        return new Refusal(dutch.status(), title(dutch.status()), detail(dutch), dutch.errors(), Map.of());
    }

    /** Whether nothing of it stays Dutch. */
    static boolean knows(Refusal dutch) {
        return dutch.errors().isEmpty() && isShared(dutch);
    }

    private static String title(int status) {
        return switch (status) {
            case 403 -> "No access";
            case 404 -> "Not found";
            case 405 -> "This address works in another way";
            case 406 -> "Not available in this form";
            case 409 -> "Something changed in the meantime";
            case 413 -> "Too large";
            case 415 -> "Wrong kind of content";
            case 429 -> "Tried too often";
            case OUR_FAULT -> "Something went wrong";
            case BUSY -> "Too busy for a moment";
            default -> "This does not work";
        };
    }

    private static String detail(Refusal dutch) {
        var detail = String.valueOf(dutch.getMessage());
        return isShared(dutch) ? detail(dutch.status(), detail) : detail;
    }

    private static boolean isShared(Refusal dutch) {
        return dutch.status() >= OUR_FAULT
                || String.valueOf(dutch.getMessage())
                        .equals(HttpRefusals.of(dutch.status()).getMessage());
    }

    private static String detail(int status, String dutch) {
        return switch (status) {
            case 403 -> "You do not have the role that you need for this.";
            case 404 -> "This does not exist, or it is not yours.";
            case 405 -> "This address does not know this method.";
            case 406 -> "This is not there in the form that you ask for.";
            case 413 -> "What you send is too large. It may be 20 MB at most.";
            case 415 -> "This address cannot read this kind of content.";
            case 429 -> "Wait a few minutes and try again.";
            case OUR_FAULT ->
                "This is our mistake, not yours. Try again later. If you ask us about it, give this number: "
                        + dutch.replaceAll(".*: ", "");
            case BUSY -> "Try again in half a minute.";
            default -> "This request is not right.";
        };
    }
}
