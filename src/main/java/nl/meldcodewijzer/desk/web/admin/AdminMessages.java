package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of administration. */
@MessageBundle("admin")
public interface AdminMessages {

    @Message("Beheer")
    String title();

    @Message("Delen van het beheer")
    String menu();

    @Message("Overzicht")
    String overview();

    @Message("Organisaties")
    String organisations();

    @Message("Gemeenten")
    String authorities();

    @Message("Accounts en rollen")
    String accounts();

    @Message("Inhoud")
    String releases();

    @Message("Je beheert hier wie er mee mag doen. Registers, antwoorden en opgaven zie je niet.")
    String introduction();

    @Message("organisaties")
    String countOfOrganisations();

    @Message("accounts")
    String countOfAccounts();

    @Message("gemeenten en regelingen")
    String countOfAuthorities();

    @Message("Gezondheid van de dienst")
    String health();

    @Message("De dienst en de database werken.")
    String healthy();

    @Message("Inhoud van kracht: uitgave {number}, sinds {since}.")
    String activeRelease(int number, String since);

    @Message("Er is nog geen inhoud van kracht.")
    String noRelease();

    @Message("Zoek")
    String search();

    @Message("Naam of deel van de naam")
    String searchName();

    @Message("Vorige")
    String previous();

    @Message("Volgende")
    String next();

    @Message("Bladeren")
    String pages();

    @Message("Niets gevonden.")
    String nothingFound();

    @Message("Opslaan")
    String save();

    @Message("Beëindig")
    String end();

    @Message("Kijk na wat hieronder staat.")
    String mistakes();

    @Message("Vul dit in.")
    String missing();

    @Message("Dit is te lang. Gebruik hoogstens {most} tekens.")
    String tooLong(int most);

    @Message("Maak een keuze uit de lijst.")
    String choose();

    @Message("Dit is geen datum die hier kan.")
    String wrongDate();

    @Message("Naam")
    String name();

    @Message("Sector")
    String sector();

    @Message("Wettelijke grondslag")
    String legalBasis();

    @Message("Inlogcode voor medewerkers zonder e-mail")
    String signInCode();

    @Message("3 tot en met 20 kleine letters, cijfers en streepjes.")
    String signInCodeHint();

    @Message("De inlogcode heeft 3 tot en met 20 kleine letters, cijfers en streepjes.")
    String wrongSignInCode();

    @Message("Eerste dag")
    String from();

    @Message("Laatste dag")
    String until();

    @Message("De laatste dag ligt vóór de eerste dag.")
    String untilBeforeFrom();

    @Message("Leeg: vandaag.")
    String emptyIsToday();

    @Message("Nieuwe organisatie")
    String newOrganisation();

    @Message("Maak organisatie")
    String makeOrganisation();

    @Message("De organisatie is gemaakt. Geef nu iemand een rol bij deze organisatie.")
    String organisationMade();

    @Message("Gegevens van de organisatie")
    String organisationData();

    @Message("De wijziging is bewaard.")
    String changed();

    @Message("De organisatie is beëindigd.")
    String organisationEnded();

    @Message("Organisatie beëindigen")
    String endOrganisation();

    @Message("Vestigingen")
    String units();

    @Message("Deze organisatie heeft nog geen vestigingen.")
    String noUnits();

    @Message("Nieuwe vestiging")
    String newUnit();

    @Message("De vestiging is gemaakt.")
    String unitMade();

    @Message("Vestiging beëindigen")
    String endUnit();

    @Message("De vestiging is beëindigd.")
    String unitEnded();

    @Message("Gemeente waar de vestiging ligt")
    String authorityOfUnit();

    @Message("Geen of onbekend")
    String noAuthority();

    @Message("Nummers")
    String numbers();

    @Message("Er zijn nog geen nummers bekend.")
    String noNumbers();

    @Message("Soort nummer")
    String scheme();

    @Message("Nummer")
    String number();

    @Message("Van de hele organisatie")
    String ofOrganisation();

    @Message("Vestiging")
    String unit();

    @Message("Voeg nummer toe")
    String addNumber();

    @Message("Het nummer is toegevoegd.")
    String numberAdded();

    @Message("Het nummer is beëindigd.")
    String numberEnded();

    @Message("Beëindig nummer {value}")
    String endNumber(String value);

    @Message("Dit is geen geldig nummer van deze soort.")
    String wrongNumber();

    @Message("t/m {date}")
    String throughDate(String date);

    @Message("Code")
    String code();

    @Message("Gemeentelijke regelingen")
    String arrangements();

    @Message("Een regeling waarin gemeenten samenwerken, kan afspraken maken namens die gemeenten.")
    String arrangementsIntroduction();

    @Message("Nieuwe regeling")
    String newArrangement();

    @Message("Begint met twee hoofdletters, dan letters of cijfers, bijvoorbeeld GR0001.")
    String codeHint();

    @Message("Deze code kan niet. Gebruik twee hoofdletters en dan twee tot tien letters of cijfers.")
    String wrongCode();

    @Message("Deze code is al in gebruik.")
    String codeTaken();

    @Message("Deelnemende gemeenten")
    String members();

    @Message("Kies minstens een gemeente.")
    String noMembers();

    @Message("Maak regeling")
    String makeArrangement();

    @Message("De regeling is gemaakt.")
    String arrangementMade();

    @Message("Uitgave")
    String release();

    @Message("Van kracht sinds")
    String activeSince();

    @Message("Onderdelen")
    String items();

    @Message("Vingerafdruk")
    String digest();

    @Message("van kracht")
    String active();

    @Message(
            "Wat er wanneer van kracht was. Auteurs maken een nieuwe uitgave in de map met inhoud; bij de start van de dienst wordt die van kracht.")
    String releasesIntroduction();

    @Message("Zo ziet alles eruit")
    String style();
}
