package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reading and taking a quiz. */
@MessageBundle("study")
public interface StudyMessages {

    @Message("Je hebt deze vraag niet beantwoord.")
    String notAnswered();

    @Message("Deze vraag is vervallen. Zij telt voor iedereen als goed.")
    String withdrawn();

    @Message("Geef de module die je wilt toetsen, bijvoorbeeld \"stap-1-signalen\".")
    String moduleMissing();

    @Message("Er is geen module \"{slug}\". Kies er een uit GET /api/v1/modules.")
    String moduleUnknown(String slug);

    @Message("Geef de gekozen antwoorden als lijst van id's, bijvoorbeeld [\"a\"].")
    String chosenMissing();

    @Message("Geef het volgnummer: 1 voor het eerste antwoord op deze vraag, daarna steeds één meer.")
    String sequenceMissing();

    @Message("Dit zijn geen antwoorden van deze vraag, of het zijn er te veel of te weinig.")
    String notAnOption();

    @Message("Er is al een ander antwoord opgeslagen. Kijk wat er staat en kies wat moet blijven.")
    String answerConflict();

    @Message("Deze toets is al ingeleverd. Je kunt geen antwoorden meer opslaan.")
    String attemptSubmitted();
}
