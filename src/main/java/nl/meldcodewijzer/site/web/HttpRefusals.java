package nl.meldcodewijzer.site.web;

import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.site.Refusal;

/** The refusals that the HTTP layer itself makes, in Dutch. */
final class HttpRefusals {

    private HttpRefusals() {}

    static Refusal of(int status) {
        return switch (status) {
            case 401 -> Refusal.notSignedIn();
            case 403 -> Refusal.forbidden();
            case 404 -> Refusal.notFound();
            case 405 -> refusal(405, "Zo werkt dit adres niet", "Dit adres kent deze methode niet.");
            case 406 -> refusal(406, "Vorm niet beschikbaar", "Dit is er niet in de vorm die je vraagt.");
            case 413 -> refusal(413, "Te groot", "Wat je stuurt is te groot. Het mag hoogstens 20 MB zijn.");
            case 415 -> refusal(415, "Verkeerde soort inhoud", "Dit adres kan dit soort inhoud niet lezen.");
            case 429 -> refusal(429, "Te vaak geprobeerd", "Wacht een paar minuten en probeer het dan opnieuw.");
            default -> refusal(status, "Ongeldig verzoek", "Dit verzoek klopt niet.");
        };
    }

    private static Refusal refusal(int status, String title, String detail) {
        return new Refusal(status, title, detail, List.of(), Map.of());
    }
}
