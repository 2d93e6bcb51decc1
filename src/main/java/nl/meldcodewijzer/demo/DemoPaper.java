package nl.meldcodewijzer.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A course elsewhere, by which the screens of the attention officer and of a learner have something to show.
 *
 * @param acceptedOn when it was accepted; the member of staff has no account yet, so it counts for nobody until then
 */
public record DemoPaper(String title, LocalDate completedOn, String reason, LocalDate acceptedOn) {

    /** The one that waits for the attention officer, of the colleague without e-mail. */
    public static final String WAITING = "Werken met de meldcode, Opleidingshuis De Linde";

    public static final LocalDate WAITING_COMPLETED = LocalDate.of(2026, 4, 14);
    public static final LocalDate WAITING_SINCE = LocalDate.of(2026, 11, 20);

    /** The one that was declined, of the same colleague. */
    public static final String DECLINED = "Lezing over huiselijk geweld";

    public static final LocalDate DECLINED_COMPLETED = LocalDate.of(2026, 3, 5);
    public static final LocalDate DECLINED_ON = LocalDate.of(2026, 3, 24);
    public static final String DECLINED_WHY =
            "Een lezing is nog geen training. Volg de modules hier, dat kan in stukjes.";

    /** Of new colleagues who bring a certificate along and have no account yet. */
    public static final List<DemoPaper> ACCEPTED = List.of(
            new DemoPaper(
                    "Meldcode voor de zorg, vorige werkgever",
                    LocalDate.of(2026, 2, 17),
                    "Certificaat gezien en nagebeld bij de vorige werkgever.",
                    LocalDate.of(2026, 10, 5)),
            new DemoPaper(
                    "Cursusdag meldcode in Heerlen",
                    LocalDate.of(2026, 9, 15),
                    "Staat op de presentielijst van de cursusdag.",
                    LocalDate.of(2026, 9, 22)));
}
