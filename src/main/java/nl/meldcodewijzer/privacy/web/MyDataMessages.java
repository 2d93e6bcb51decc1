package nl.meldcodewijzer.privacy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page with one's own data. */
@MessageBundle("mydata")
public interface MyDataMessages {

    @Message("Mijn gegevens")
    String title();

    @Message("Wie ik ben")
    String identityTitle();

    @Message("Naam")
    String name();

    @Message("E-mailadres")
    String email();

    @Message("Met dit adres log je in.{#if number} Zonder adres log je in met je personeelsnummer.{/if}")
    String emailHint(boolean number);

    @Message(
            "Vul eerst je e-mailadres in en sla het op. Zonder dit werk heb je geen personeelsnummer meer om mee in te loggen.")
    String emailNeededFirst();

    @Message("Vul je e-mailadres in. Je hebt hier geen personeelsnummer, dus zonder adres kun je niet meer inloggen.")
    String emailNeeded();

    @Message("Opslaan")
    String save();

    @Message("Je gegevens zijn bewaard.")
    String saved();

    @Message("Kijk na wat hieronder staat.")
    String mistakes();

    @Message("Wachtwoord")
    String passwordTitle();

    @Message("Wachtwoord van nu")
    String currentPassword();

    @Message("Nieuw wachtwoord")
    String newPassword();

    @Message("Verander wachtwoord")
    String changePassword();

    @Message("Je wachtwoord is veranderd. Op andere apparaten ben je uitgelogd.")
    String passwordChanged();

    @Message("Dit is niet je wachtwoord van nu.")
    String wrongPassword();

    @Message("Waar ik ben ingelogd")
    String sessionsTitle();

    @Message("Apparaat")
    String device();

    @Message("Sinds")
    String since();

    @Message("Laatst gebruikt")
    String lastUsed();

    @Message("dit apparaat")
    String thisDevice();

    @Message("{browser} op {system}")
    String deviceOn(String browser, String system);

    @Message("Onbekend apparaat")
    String unknownDevice();

    @Message("Log uit op andere apparaten")
    String endOthers();

    @Message("Op andere apparaten ben je uitgelogd.")
    String othersEnded();

    @Message("Mijn werk")
    String employmentsTitle();

    @Message(
            "Deze organisaties zien welke programma's je hebt gehaald. Ze zien nooit je antwoorden of scores. Ontkoppel je, dan zien ze niets meer van jou; je certificaten houd je.")
    String employmentsIntroduction();

    @Message("Je account is niet aan werk gekoppeld. Heb je een code gekregen? Gebruik die dan hier.")
    String noEmployments();

    @Message("Gebruik een code")
    String useCode();

    @Message("Organisatie")
    String organisation();

    @Message("Gekoppeld sinds")
    String linkedOn();

    @Message("Ontkoppel {organisation}")
    String unlinkFrom(String organisation);

    @Message("{organisation} ziet dan niets meer van jou. Je hebt een nieuwe code nodig om weer te koppelen.")
    String unlinkMeans(String organisation);

    @Message("Ja, ontkoppel {organisation}")
    String unlinkSure(String organisation);

    @Message("Je werk is ontkoppeld.")
    String unlinked();

    @Message("Sleutels voor programma's")
    String keysTitle();

    @Message("Met een sleutel haalt een ander programma gegevens op namens jou. Geef hem aan niemand anders.")
    String keysIntroduction();

    @Message("Naam van de sleutel")
    String keyName();

    @Message("Bijvoorbeeld: koppeling met ons leersysteem")
    String keyNameHint();

    @Message("Geef de sleutel een naam van hoogstens 120 tekens.")
    String keyNameMissing();

    @Message("Je hebt al tien sleutels. Beëindig er eerst een.")
    String tooManyKeys();

    @Message("Maak een sleutel")
    String makeKey();

    @Message("Je nieuwe sleutel")
    String newKeyTitle();

    @Message("Bewaar deze sleutel nu op een veilige plek. We tonen hem maar één keer. Hij werkt een jaar.")
    String newKeyIntroduction();

    @Message("Werkt tot")
    String expires();

    @Message("Beëindig")
    String end();

    @Message("Beëindig sleutel {name}")
    String endKey(String name);

    @Message("De sleutel werkt niet meer.")
    String keyEnded();

    @Message("Wat er over mij is opgeslagen")
    String storedTitle();

    @Message("Soort gegevens")
    String section();

    @Message("Aantal")
    String count();

    @Message("Download alles (JSON)")
    String download();

    @Message("Account wissen")
    String eraseTitle();

    @Message("Wil je hier weg? Dan wissen we je naam, je e-mailadres, je antwoorden en je toegang.")
    String eraseTeaser();

    @Message("Wat er gebeurt")
    String eraseWhatHappens();

    @Message(
            "Je naam en e-mailadres verdwijnen, ook van je certificaten. Een certificaatnummer blijft te controleren, zonder naam.")
    String eraseNames();

    @Message(
            "Je antwoorden en wat je las worden gewist. Je werk wordt ontkoppeld: je werkgever ziet je programma's niet meer.")
    String eraseStudy();

    @Message("Wat een organisatie al eerder heeft ingediend, verandert niet. Daar staat je naam niet in.")
    String eraseFacts();

    @Message("Dit kan niet ongedaan worden gemaakt. Download eerst je gegevens als je ze wilt bewaren.")
    String eraseWarning();

    @Message("Typ je wachtwoord om te bevestigen")
    String eraseConfirm();

    @Message("Wis mijn account")
    String erase();

    @Message("Je account is gewist.")
    String erased();

    @Message("Terug naar mijn gegevens")
    String back();

    @Message("Te vaak geprobeerd")
    String tooOftenTitle();

    @Message("Je hebt te vaak een verkeerd wachtwoord getypt. Wacht een kwartier en probeer het dan opnieuw.")
    String tooOften();
}
