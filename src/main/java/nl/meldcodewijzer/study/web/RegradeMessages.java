package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of grading attempts again. */
@MessageBundle("regrade")
public interface RegradeMessages {

    @Message("Toetsen opnieuw nakijken")
    String title();

    @Message(
            "Was een vraag fout of onduidelijk? Haal de vraag dan uit de toets of verbeter het antwoord in de tekst van de module. "
                    + "Kijk daarna hier de pogingen na die niet gehaald zijn. Wie geslaagd is, blijft geslaagd.")
    String intro();

    @Message(
            "{#when number}{#is 0}geen vervallen vragen{#is 1}1 vervallen vraag{#else}{number} vervallen vragen{/when}")
    String withdrawn(int number);

    @Message("Opnieuw nakijken: {module}")
    String of(String module);

    @Message(
            "{#when number}{#is 0}Er zijn geen pogingen die niet gehaald zijn."
                    + "{#is 1}Er is 1 poging die niet gehaald is.{#else}Er zijn {number} pogingen die niet gehaald zijn.{/when}")
    String looked(int number);

    @Message("{#when number}{#is 0}Bij geen enkele poging verandert de score."
            + "{#is 1}Bij 1 poging gaat de score omhoog.{#else}Bij {number} pogingen gaat de score omhoog.{/when}")
    String better(int number);

    @Message("{#when number}{#is 0}Niemand slaagt alsnog."
            + "{#is 1}1 poging is dan alsnog geslaagd.{#else}{number} pogingen zijn dan alsnog geslaagd.{/when}")
    String passed(int number);

    @Message("De oude uitslag blijft bewaard. Wie alsnog slaagt, heeft de module klaar op de dag van die poging.")
    String keeps();

    @Message("Reden")
    String reason();

    @Message("Deelnemers lezen dit bij hun uitslag. Noem geen namen.")
    String reasonHint();

    @Message("Schrijf waarom je opnieuw nakijkt.")
    String reasonMissing();

    @Message("Maak de reden korter: hoogstens {most} tekens.")
    String reasonTooLong(int most);

    @Message("Kijk opnieuw na")
    String apply();

    @Message("Er valt nu niets te veranderen.")
    String nothing();

    @Message("Opnieuw nagekeken. {better} {passed}")
    String done(String better, String passed);

    @Message("{#when number}{#is 0}Er was niets meer te veranderen."
            + "{#is 1}Bij 1 poging ging de score omhoog.{#else}Bij {number} pogingen ging de score omhoog.{/when}")
    String wentUp(int number);

    @Message("{#when number}{#is 0}Niemand is alsnog geslaagd."
            + "{#is 1}1 poging is alsnog geslaagd.{#else}{number} pogingen zijn alsnog geslaagd.{/when}")
    String passedNow(int number);
}
