package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about agreements and the obligations in them: the list, the forms and the page of one. */
@MessageBundle("agreement")
public interface AgreementMessages {

    @Message("Er zijn nog geen afspraken. Maak eerst een afspraak met een organisatie.")
    String noAgreements();

    @Message("Maak een afspraak")
    String newAgreement();

    @Message("Afspraak met {organisation}")
    String agreementTitle(String organisation);

    @Message("Afspraak wijzigen")
    String changeTitle();

    @Message("Laatste peildatum")
    String latestDate();

    @Message("Kies een organisatie")
    String chooseOrganisation();

    @Message("Zoek de organisatie op naam. Staat zij er niet bij? Vraag de beheerder om haar toe te voegen.")
    String chooseOrganisationHint();

    @Message("Naam van de afspraak")
    String title();

    @Message("Bijvoorbeeld: Subsidie sociaal werk 2026. Schrijf geen namen van personen op.")
    String titleHint();

    @Message("Zaaknummer")
    String caseNumber();

    @Message("Verleend of afgesproken op")
    String grantedOn();

    @Message("Subsidie verleend op")
    String subsidyGrantedOn();

    @Message("Contract gesloten op")
    String contractMadeOn();

    @Message("Afgesproken op")
    String agreedOn();

    @Message("Vastgesteld op")
    String settledOn();

    @Message("Geldt vanaf")
    String from();

    @Message("Geldt tot en met")
    String until();

    @Message("Geldt")
    String period();

    @Message("van {from} tot en met {until}")
    String periodBetween(String from, String until);

    @Message("vanaf {from}, zonder einddatum")
    String periodFrom(String from);

    @Message("Leeg laten als er geen einde is.")
    String untilHint();

    @Message("Vestigingen waar de afspraak over gaat")
    String units();

    @Message("Kies je er geen? Dan gaat de afspraak over de hele organisatie.")
    String unitsHint();

    @Message("Gaat over")
    String scope();

    @Message("De hele organisatie")
    String wholeOrganisation();

    @Message("Eerste peildatum")
    String firstDate();

    @Message("De afspraak is gemaakt. Voeg nu de verplichtingen toe.")
    String agreementAdded();

    @Message("De afspraak is gewijzigd.")
    String agreementChanged();

    @Message("Verplichtingen")
    String obligations();

    @Message("Er zijn nog geen verplichtingen. Zonder verplichting valt er niets te beoordelen.")
    String noObligations();

    @Message("Verplichting toevoegen: {kind}")
    String addObligation(String kind);

    @Message("Verplichting toevoegen voor een ander programma")
    String addAnotherObligation();

    @Message("Zo staat het in de afspraak")
    String textAsAgreed();

    @Message("Tekst van de verplichting")
    String text();

    @Message("Geldt vanaf")
    String imposedOn();

    @Message("Geldt vanaf {date}")
    String imposedFrom(String date);

    @Message("Gold van {from} tot en met {until}")
    String imposedBetween(String from, String until);

    @Message("Let op")
    String note();

    @Message("Programma")
    String programme();

    @Message("Ten minste dit percentage")
    String percentage();

    @Message("Zoveel medewerkers mogen altijd ontbreken")
    String allowMissing();

    @Message("Telt ook als gedekt")
    String countsAsCovered();

    @Message("Nagekeken in de laatste maanden")
    String reviewedMonths();

    @Message("Ten minste zoveel aandachtsfunctionarissen")
    String minimum();

    @Message("Dit aantal geldt per vestiging")
    String perUnit();

    @Message("De verplichting is toegevoegd.")
    String obligationAdded();

    @Message("Beëindig vandaag")
    String endObligation();

    @Message("Deze verplichting beëindigen")
    String endObligationAsk();

    @Message(
            "De verplichting telt dan niet meer voor peildatums na vandaag. Wat al gecontroleerd is, blijft zoals het is.")
    String endObligationMeans();

    @Message("De verplichting is beëindigd. Eerdere controles blijven zoals ze waren.")
    String obligationEnded();

    @Message("Deze verplichting was al beëindigd.")
    String obligationEndedBefore();

    @Message("Het programma van het eigen beroep")
    String ownProgramme();

    @Message("Eerdere controles")
    String history();

    @Message("Er is nog niets gecontroleerd.")
    String noHistory();

    @Message("{authority}, Meldcodewijzer. Afgedrukt op {today}.")
    String printed(String authority, String today);

    @Message("Naar de afspraak")
    String toAgreement();
}
