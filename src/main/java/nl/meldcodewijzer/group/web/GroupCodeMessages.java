package nl.meldcodewijzer.group.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the code of a group and about who leads it. */
@MessageBundle("groupcode")
public interface GroupCodeMessages {

    @Message("Doe mee met {name}")
    String boardTitle(String name);

    @Message("Ga op je telefoon of computer naar")
    String boardAddress();

    @Message("en typ de code")
    String boardCode();

    @Message("Of scan het vierkant met je camera.")
    String boardScan();

    @Message("QR-code met het adres van deze groep")
    String qrText();

    @Message("De code werkt tot en met {day}.")
    String codeUntil(String day);

    @Message("Er is nu geen code. Niemand kan erbij komen.")
    String noCode();

    @Message("Code om mee te doen")
    String codeTitle();

    @Message("Nieuwe code")
    String renew();

    @Message("De code werkt tot en met")
    String codeEnd();

    @Message("Met een nieuwe code werkt de oude niet meer. Wie al meedoet, blijft in de groep.")
    String renewHint();

    @Message("Sluit de groep voor nieuwe deelnemers")
    String close();

    @Message("De nieuwe code staat klaar.")
    String renewed();

    @Message("Niemand kan nu nog met een code meedoen.")
    String closed();

    @Message("Wie leidt deze groep?")
    String trainers();

    @Message("Collega erbij")
    String colleague();

    @Message("Je collega ziet dan hetzelfde als jij. De deelnemers zien de naam van je collega.")
    String colleagueHint();

    @Message("Kies een collega")
    String chooseColleague();

    @Message("Voeg toe")
    String addColleague();

    @Message("Kies een collega uit de lijst.")
    String wrongColleague();

    @Message("Ik leid deze groep niet meer")
    String stop();

    @Message("Je leidt deze groep niet meer.")
    String stopped();

    @Message("Jij bent de enige die deze groep leidt. Voeg eerst een collega toe.")
    String lastTrainer();
}
