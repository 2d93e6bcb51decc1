package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of taking a quiz from a program. */
@MessageBundle("attempt")
public interface AttemptMessages {

    @Message("Geef de module die je wilt toetsen, bijvoorbeeld \"stap-1-signalen\".")
    String moduleMissing();

    @Message("Er is geen module \"{slug}\". Kies er een uit GET /api/v1/modules.")
    String moduleUnknown(String slug);

    @Message("Geef één van de drie: \"chosen\" als lijst van id's, \"pairs\" als object van id naar id, of \"text\".")
    String chosenMissing();

    @Message("Geef het volgnummer: 1 voor het eerste antwoord op deze vraag, daarna steeds één meer.")
    String sequenceMissing();

    @Message(
            "Dit past niet bij deze vraag. Antwoord met \"{member}\", met id's van deze vraag en niet te veel of te weinig.")
    String notAnOption(String member);

    @Message("Er is al een ander antwoord opgeslagen. Kijk wat er staat en kies wat moet blijven.")
    String answerConflict();

    @Message("Deze toets is al ingeleverd. Je kunt geen antwoorden meer opslaan.")
    String attemptSubmitted();

    @Message("Je kunt deze toets nu niet opnieuw beginnen. Kijk bij notBefore vanaf wanneer het weer kan.")
    String notYet();
}
