package nl.meldcodewijzer.account.act;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about names, addresses and passwords, wherever somebody chooses them. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Minstens 10 tekens. Een zin van een paar woorden is makkelijk te onthouden en moeilijk te raden.")
    String passwordHint();

    @Message("Dit wachtwoord is te kort. Kies er een van minstens 10 tekens.")
    String tooShort();

    @Message("Dit wachtwoord is te lang. Kies er een van hoogstens 200 tekens.")
    String tooLong();

    @Message("Dit wachtwoord is te makkelijk te raden. Kies een ander.")
    String tooEasy();

    @Message("Dit is geen geldig e-mailadres. Kijk na of er een @ en een punt in staan.")
    String wrongEmail();

    @Message("Dit e-mailadres kun je niet gebruiken. Heb je al een account? Log dan eerst in.")
    String emailTaken();

    @Message("Vul je naam in.")
    String nameMissing();

    @Message("Deze naam is te lang. Gebruik hoogstens 200 tekens.")
    String nameTooLong();
}
