package nl.meldcodewijzer.privacy.web;

import java.util.List;
import java.util.function.BinaryOperator;

/** What a browser calls itself, as somebody would say it: only to recognise one's own devices, so a guess is enough. */
final class DeviceName {

    private record Known(String sign, String name) {}

    /** The more particular first: nearly all say Chrome and Safari as well. */
    private static final List<Known> BROWSERS = List.of(
            new Known("Edg", "Edge"),
            new Known("OPR/", "Opera"),
            new Known("SamsungBrowser", "Samsung Internet"),
            new Known("Firefox", "Firefox"),
            new Known("FxiOS", "Firefox"),
            new Known("Chrome", "Chrome"),
            new Known("CriOS", "Chrome"),
            new Known("Safari", "Safari"));

    private static final List<Known> SYSTEMS = List.of(
            new Known("iPhone", "iPhone"),
            new Known("iPad", "iPad"),
            new Known("Android", "Android"),
            new Known("Windows", "Windows"),
            new Known("Mac OS", "Mac"),
            new Known("CrOS", "Chromebook"),
            new Known("Linux", "Linux"));

    private DeviceName() {}

    /**
     * What is not known stays as it is.
     *
     * @param both says a browser and a system, for example "Chrome op Android"
     */
    static String of(String device, BinaryOperator<String> both) {
        var browser = first(BROWSERS, device);
        var system = first(SYSTEMS, device);
        return browser.isEmpty() || system.isEmpty() ? device : both.apply(browser, system);
    }

    private static String first(List<Known> known, String device) {
        return known.stream()
                .filter(each -> device.contains(each.sign()))
                .map(Known::name)
                .findFirst()
                .orElse("");
    }
}
