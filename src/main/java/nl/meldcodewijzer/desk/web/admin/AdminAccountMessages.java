package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of administering accounts and roles. */
@MessageBundle("adminaccount")
public interface AdminAccountMessages {

    @Message("Accounts en rollen")
    String title();

    @Message("Naam, deel van de naam, of heel e-mailadres")
    String searchLabel();

    @Message("Zoek iemand om een rol te geven, toegang te blokkeren of een nieuw wachtwoord te maken.")
    String searchFirst();

    @Message("Er zijn er meer. Zoek preciezer.")
    String more();

    @Message("Nieuw account")
    String newAccount();

    @Message("E-mailadres")
    String email();

    @Message("Maak account")
    String makeAccount();

    @Message("Er is al iemand met dit e-mailadres.")
    String emailTaken();

    @Message("Toegang")
    String access();

    @Message("geblokkeerd")
    String blocked();

    @Message("mag inloggen")
    String mayEnter();

    @Message("heeft geen account")
    String noAccount();

    @Message("Blokkeer toegang")
    String block();

    @Message("Laat weer toe")
    String unblock();

    @Message("De toegang is geblokkeerd. Wie nu is ingelogd, kan meteen niets meer.")
    String blockedDone();

    @Message("De toegang is weer open.")
    String unblockedDone();

    @Message("Je kunt jezelf niet blokkeren.")
    String notYourself();

    @Message("Nieuw eenmalig wachtwoord")
    String reset();

    @Message("Eenmalig wachtwoord")
    String oneTimeTitle();

    @Message(
            "Geef dit wachtwoord aan {name}. We tonen het maar één keer. Na het inloggen kiest {name} een eigen wachtwoord.")
    String oneTime(String name);

    @Message("Terug naar {name}")
    String backTo(String name);

    @Message("Rollen")
    String roles();

    @Message("Deze persoon heeft nog geen rol. Een les volgen kan ook zonder rol.")
    String noRoles();

    @Message("Rol")
    String role();

    @Message("Van")
    String from();

    @Message("Tot en met")
    String until();

    @Message("Beëindig rol {role}")
    String endRole(String role);

    @Message("De rol is beëindigd.")
    String roleEnded();

    @Message("Geef een rol")
    String giveTitle();

    @Message("Organisatie")
    String organisation();

    @Message(
            "Nodig bij aandachtsfunctionaris, leidinggevende, invoerder, ondertekenaar en trainer. Typ de naam, de inlogcode of het nummer (id).")
    String organisationHint();

    @Message("Team")
    String team();

    @Message("Alleen bij leidinggevende; leeg: alle teams.")
    String teamHint();

    @Message("Gemeente of regeling")
    String authority();

    @Message("Alleen bij ambtenaar")
    String noAuthority();

    @Message("Regio")
    String region();

    @Message("Alleen bij regiolezer")
    String noRegion();

    @Message("Leeg: zonder einde.")
    String untilHint();

    @Message("Geef deze rol")
    String give();

    @Message("De rol is gegeven.")
    String given();

    @Message("Deze organisatie is er niet, of er zijn er meer met deze naam. Typ dan de inlogcode.")
    String wrongOrganisation();

    @Message(
            "{#when code}{#is 'attention-officer'}Aandachtsfunctionaris{#is 'team-leader'}Leidinggevende{#is 'hr-importer'}Invoerder van personeel"
                    + "{#is 'signatory'}Ondertekenaar{#is 'trainer'}Trainer van groepen{#is 'authority-officer'}Ambtenaar van de gemeente{#is 'region-reader'}Regiolezer{#is 'admin'}Beheerder{#else}Deelnemer{/when}")
    String roleName(String code);
}
