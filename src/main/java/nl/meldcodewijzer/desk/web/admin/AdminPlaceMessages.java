package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an administrator does in each place; the names of the places belong to the features. */
@MessageBundle("adminplace")
public interface AdminPlaceMessages {

    @Message("Wat je hier kunt doen")
    String title();

    @Message("Maak een organisatie, en geef haar vestigingen en nummers.")
    String aboutOrganisations();

    @Message("Bekijk de gemeenten, en maak een regeling waarin gemeenten samenwerken.")
    String aboutAuthorities();

    @Message("Maak een account, en geef of beëindig een rol.")
    String aboutAccounts();

    @Message("Zie welke inhoud van kracht is, en wat er eerder was.")
    String aboutReleases();

    @Message("Lees een nieuwe tekst voordat die van kracht wordt.")
    String aboutDrafts();

    @Message("Lees wat volgens lezers niet klopt in een tekst.")
    String aboutRemarks();

    @Message("Kijk toetsen opnieuw na als een vraag niet goed was.")
    String aboutRegrades();

    @Message("Trek een certificaat in dat niet had mogen worden afgegeven.")
    String aboutCertificates();

    @Message("Zie de kleuren, knoppen en vakken van de dienst.")
    String aboutStyle();

    @Message("Maak een lijst van scholing voor een beroepsregister.")
    String aboutAccreditation();

    @Message("Zie en vervang de sleutel waarmee digitale bewijzen worden ondertekend.")
    String aboutKeys();

    @Message("Zie welke mail niet is verstuurd, en stuur die opnieuw.")
    String aboutMail();

    @Message("Controleer dat er niets is veranderd aan wat vastligt over wie wat deed.")
    String aboutAudit();
}
