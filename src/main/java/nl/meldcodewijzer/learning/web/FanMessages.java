package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the cards, on screen and on paper. */
@MessageBundle("fan")
public interface FanMessages {

    @Message("Alle kaarten: {name}")
    String cardsTitle(String name);

    @Message("Waaier om uit te knippen: {name}")
    String fanTitle(String name);

    @Message("Alle kaarten lezen of printen")
    String toCards();

    @Message("Waaier om uit te knippen")
    String toFan();

    @Message("Print deze pagina op A4, staand. Alleen de kaarten komen op papier.")
    String printCards();

    @Message(
            "Print deze pagina op A4, liggend, op 100 procent. Er staan vier kaarten op een vel. Knip langs de stippellijnen, maak een gat in het rondje en doe er een ring of klinknagel door.")
    String printFan();

    @Message("Controleer elk jaar of je nog de nieuwste kaarten hebt. Het adres staat op elke kaart.")
    String printAgain();

    @Message("Gecontroleerd op {day}.")
    String checked(String day);

    @Message("Terug naar {name}")
    String back(String name);

    @Message("Gevaar nu: 112. Veilig Thuis: 0800-2000, gratis, dag en nacht.")
    String help();
}
