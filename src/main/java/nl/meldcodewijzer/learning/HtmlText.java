package nl.meldcodewijzer.learning;

/** The words of HTML that our own renderer made. */
final class HtmlText {

    private HtmlText() {}

    static String of(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
