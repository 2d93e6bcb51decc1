package nl.meldcodewijzer.organisation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.meldcodewijzer.organisation.EmploymentKind;

/** The words of the pages of an organisation. */
@MessageBundle("organisation")
public interface OrganisationMessages {

    @Message("Overzicht")
    String overview();

    @Message("Medewerkers")
    String staff();

    @Message("Importeren")
    String importing();

    @Message("Meldcode")
    String meldcode();

    @Message("Aandachtsfunctionarissen")
    String officers();

    @Message("Opgaven")
    String statements();

    @Message("Binnen de organisatie")
    String within();

    @Message("Opslaan")
    String save();

    @Message("Opgeslagen.")
    String saved();

    @Message("Dit was al opgeslagen. Er is niets dubbel toegevoegd.")
    String alreadySaved();

    @Message("Terug zonder opslaan")
    String cancel();

    @Message("Toevoegen")
    String add();

    @Message("Maak een keuze")
    String choose();

    @Message("Vul dit veld in.")
    String required();

    @Message("Gebruik hoogstens {most} tekens.")
    String tooLong(int most);

    @Message("Schrijf een datum als 2026-05-01 of 1-5-2026.")
    String notADate();

    @Message("Deze dag bestaat niet. Controleer de datum.")
    String noSuchDay();

    @Message("De laatste dag ligt voor de eerste dag.")
    String endsBeforeItBegins();

    @Message("Kies iets uit de lijst.")
    String chooseFromList();

    @Message("Er klopt nog iets niet")
    String wrongTitle();

    @Message("Ja")
    String yes();

    @Message("Deels")
    String partly();

    @Message("Nee")
    String no();

    @Message("tot en met {day}")
    String until(String day);

    @Message("vanaf")
    String from();

    @Message("tot en met")
    String throughLabel();

    @Message("Acties")
    String actions();

    @Message("nu")
    String now();

    @Message("Medewerker toevoegen")
    String newStaff();

    @Message("Vul in wat er in de personeelsadministratie staat. Geen BSN, geen geboortedatum en geen cliëntgegevens.")
    String newStaffIntro();

    @Message("De medewerker staat in het register.")
    String staffAdded();

    @Message("Voornaam")
    String firstName();

    @Message("Achternaam")
    String lastName();

    @Message("E-mailadres")
    String email();

    @Message("Mag leeg blijven als de medewerker geen e-mail van het werk heeft.")
    String emailHint();

    @Message("Schrijf een adres als naam@voorbeeld.nl, of laat het veld leeg.")
    String notAnEmail();

    @Message("Personeelsnummer")
    String staffNumber();

    @Message("Met dit nummer herkennen wij de medewerker bij een import.")
    String staffNumberHint();

    @Message("Vul een personeelsnummer of een e-mailadres in.")
    String noKey();

    @Message("Dienstverbandnummer")
    String contractNumber();

    @Message("Alleen nodig als iemand meer dan een dienstverband heeft.")
    String contractNumberHint();

    @Message("Soort dienstverband")
    String kind();

    @Message("In dienst vanaf")
    String firstDay();

    @Message("Laatste dag")
    String lastDay();

    @Message("Leeg zolang er geen einddatum is.")
    String lastDayHint();

    @Message("Beroepsgroep")
    String profession();

    @Message("Vestiging")
    String unit();

    @Message("Geen vaste vestiging")
    String noUnit();

    @Message("Team")
    String team();

    @Message("Functie")
    String job();

    @Message("Schrijf hier geen cliëntgegevens.")
    String noClientData();

    @Message("Naam gewist")
    String erasedName();

    @Message("Wijzigen: {name}")
    String changeOf(String name);

    @Message("Een wijziging geldt vanaf een dag. Wat daarvoor gold, blijft staan.")
    String changeIntro();

    @Message("Vanaf welke dag")
    String changeFrom();

    @Message("De eerste dag waarop het nieuwe geldt.")
    String changeFromHint();

    @Message("Corrigeren: {name}")
    String correctionOf(String name);

    @Message(
            "Een correctie zegt dat iets altijd al anders was. De oude gegevens verdwijnen uit het register. Is er iets veranderd? Gebruik dan wijzigen.")
    String correctIntro();

    @Message("Uit dienst: {name}")
    String endOf(String name);

    @Message("Dienstverband beëindigen")
    String end();

    @Message("De laatste dag telt nog mee. Certificaten en antwoorden blijven van de medewerker zelf.")
    String endIntro();

    @Message("Afwezig: {name}")
    String absenceOf(String name);

    @Message("Schrijf geen reden op. Wie afwezig is, telt apart in de cijfers.")
    String absenceIntro();

    @Message("Eerste dag afwezig")
    String awayFrom();

    @Message("Tot en met")
    String awayUntil();

    @Message("Leeg als het nog niet bekend is.")
    String awayUntilHint();

    @Message("Functie erbij: {name}")
    String oneMorePostOf(String name);

    @Message("Voor wie op twee plekken tegelijk werkt, of twee functies tegelijk heeft.")
    String oneMorePostIntro();

    @Message("Functies")
    String postsTitle();

    @Message("Er is nog geen functie. Voeg een functie toe.")
    String noPosts();

    @Message("Wijzigen vanaf een dag")
    String change();

    @Message("Corrigeren")
    String correct();

    @Message("Functie erbij")
    String addPost();

    @Message("Uit dienst")
    String endEmployment();

    @Message("Afwezig melden")
    String away();

    @Message("Afwezigheid")
    String awayTitle();

    @Message("Geen afwezigheid bekend.")
    String noAway();

    @Message("Is terug vanaf vandaag")
    String backToday();

    @Message("Eigen account")
    String accountTitle();

    @Message("Gekoppeld aan een eigen account sinds {day}.")
    String linkedSince(String day);

    @Message(
            "Nog niet gekoppeld aan een eigen account. Tot die tijd tellen certificaten niet mee voor deze organisatie.")
    String notLinked();

    @Message("Er is een activatiecode uitgegeven die nog werkt.")
    String isInvited();

    @Message("Activatiebrief maken")
    String printSlip();

    @Message("Een oude code werkt daarna niet meer.")
    String printSlipHint();

    @Message("Koppeling beëindigen")
    String unlink();

    @Message("De organisatie ziet deze certificaten dan niet meer. De medewerker houdt alles.")
    String unlinkHint();

    @Message("De koppeling is beëindigd.")
    String unlinked();

    @Message("Periode")
    String period();

    @Message("Functie")
    String function();

    @Message("deze functie: {name}")
    String thisPost(String name);

    @Message("Naar de lijst met medewerkers")
    String backToStaff();

    @Message("Niet in dienst vandaag")
    String isNotHere();

    @Message("Activatiebrieven")
    String slips();

    @Message(
            "Geef elke medewerker de eigen brief. De codes staan alleen nu op het scherm. Print de brieven meteen: elke brief komt op een eigen pagina.")
    String slipsIntro();

    @Message("{#if count == 1}1 medewerker heeft{#else}{count} medewerkers hebben{/if} nog geen eigen account.")
    String slipsWaiting(int count);

    @Message("Iedereen in dienst heeft een eigen account. Er zijn geen brieven nodig.")
    String slipsNone();

    @Message("Brieven maken")
    String slipsMake();

    @Message("Codes die je eerder uitgaf aan deze medewerkers, werken daarna niet meer.")
    String slipsMakeHint();

    @Message("Voor {name}")
    String slipHello(String name);

    @Message("{organisation} vraagt je de training over de meldcode te volgen. Zo begin je:")
    String slipText(String organisation);

    @Message("Ga naar {address}")
    String slipStep1(String address);

    @Message("Typ je code:")
    String slipStep2();

    @Message("Kies een wachtwoord dat alleen jij kent.")
    String slipStep3();

    @Message("De code werkt tot en met {day}, één keer.")
    String slipUntil(String day);

    @Message("Later inloggen zonder e-mail? Gebruik organisatiecode {organisation} en personeelsnummer {number}.")
    String slipLater(String organisation, String number);

    @Message("Je antwoorden en scores zijn van jou. Je werkgever ziet alleen of je training geldig is.")
    String slipPrivacy();

    @Message("Medewerkers importeren")
    String importTitle();

    @Message(
            "Kies een CSV- of Excel-bestand (.xlsx) uit de personeelsadministratie. Je ziet eerst wat er zou veranderen. Hetzelfde bestand nog een keer importeren verandert niets.")
    String importIntro();

    @Message("Bestand")
    String importFile();

    @Message(
            "De eerste regel bevat de kolomnamen. De volgorde is vrij. Geen BSN, geen geboortedatum, geen cliëntgegevens.")
    String importFileHint();

    @Message("Bestand bekijken")
    String importCheck();

    @Message("Kies eerst een bestand.")
    String chooseFile();

    @Message("Welke kolommen")
    String importColumns();

    @Message(
            "Verplicht: voornaam, achternaam, beroepsgroep, in_dienst, en een personeelsnummer of e-mailadres. Datums als 2024-02-01 of 1-2-2024.")
    String importRequired();

    @Message(
            "ingangsdatum is de dag vanaf wanneer gewijzigde gegevens van een bekende medewerker gelden. Leeg is vandaag. Een kolom die je weglaat, verandert niets.")
    String importEffective();

    @Message("Vestigingen die wij kennen")
    String importUnits();

    @Message("Beroepsgroepen die wij kennen")
    String importProfessions();

    @Message("Eerder geïmporteerd")
    String importLatest();

    @Message("Er is nog niets geïmporteerd.")
    String importNever();

    @Message("Dit gaat er gebeuren")
    String importPreview();

    @Message("Bestand: {file}")
    String importOf(String file);

    @Message("rijen gelezen")
    String rowsRead();

    @Message("nieuw")
    String created();

    @Message("gewijzigd")
    String changed();

    @Message("ongewijzigd")
    String unchanged();

    @Message("rijen met een fout")
    String rejectedRows();

    @Message("niet in het bestand")
    String leavers();

    @Message("Rijen met een fout")
    String importWrongTitle();

    @Message("Deze rijen worden overgeslagen. De andere rijen kun je gewoon overnemen.")
    String importWrongIntro();

    @Message("Download alleen deze rijen")
    String importWrongDownload();

    @Message("Rij")
    String row();

    @Message("Kolom")
    String column();

    @Message("Waarde")
    String value();

    @Message("Wat is er mis")
    String reason();

    @Message("Wat kun je doen")
    String hint();

    @Message("En nog {count}. Download de rijen om alles te zien.")
    String more(int count);

    @Message("En nog {count}.")
    String moreLeavers(int count);

    @Message("Niet in het bestand")
    String leaversTitle();

    @Message(
            "Deze medewerkers zijn in dienst, maar staan niet in het bestand. Ze blijven staan. Is iemand weg? Open de medewerker en zet de laatste dag.")
    String leaversIntro();

    @Message("Deze kolommen kennen wij niet en slaan wij nooit op: {names}.")
    String skippedColumns(String names);

    @Message("Overnemen")
    String importApply();

    @Message("Er valt niets over te nemen.")
    String importNothing();

    @Message("Ander bestand kiezen")
    String importOther();

    @Message("Overgenomen")
    String importDone();

    @Message("Het bestand is overgenomen.")
    String importDoneText();

    @Message("Maak activatiebrieven voor wie nog geen account heeft")
    String importSlips();

    @Message("Naar de medewerkers")
    String toStaff();

    @Message("Onze meldcode")
    String documents();

    @Message("Welke versie van de meldcode geldt, en staat er alles in wat de wet vraagt?")
    String documentsIntro();

    @Message("Er is nog geen meldcode geregistreerd. Registreer de versie die nu geldt.")
    String noDocuments();

    @Message("Er geldt vandaag geen meldcode. Registreer de versie die nu geldt.")
    String nothingInForce();

    @Message("Meldcode registreren")
    String newDocument();

    @Message("Meldcode corrigeren")
    String correctDocument();

    @Message("Titel")
    String documentTitle();

    @Message("Meldcode huiselijk geweld en kindermishandeling")
    String documentTitleDefault();

    @Message("Versie")
    String documentVersion();

    @Message("Voor welke vestiging")
    String documentUnit();

    @Message("De hele organisatie")
    String allUnits();

    @Message("Vastgesteld op")
    String adoptedOn();

    @Message("Vastgesteld door")
    String adoptedBy();

    @Message("Een functie of orgaan, bijvoorbeeld: bestuur. Een naam is niet nodig.")
    String adoptedByHint();

    @Message("Laatst bekeken op")
    String reviewedOn();

    @Message("De dag waarop iemand het document voor het laatst heeft nagelopen.")
    String reviewedOnHint();

    @Message("Opnieuw bekijken voor")
    String reviewBefore();

    @Message("De wet noemt geen termijn. Elk jaar is een goede gewoonte.")
    String reviewBeforeHint();

    @Message("Bestand")
    String documentFile();

    @Message("PDF, Word (.docx), ODT, PNG of JPG, hoogstens 20 MB. Zonder cliëntgegevens.")
    String documentFileHint();

    @Message(
            "Er is al een bestand. Laat dit leeg om het te houden. PDF, Word (.docx), ODT, PNG of JPG, hoogstens 20 MB.")
    String documentFileKept();

    @Message("Deze dag is nog niet geweest.")
    String notInTheFuture();

    @Message("Deze dag ligt voor de vaststelling of in de toekomst.")
    String reviewedBetween();

    @Message("Deze dag moet na de laatste keer bekijken liggen.")
    String reviewAfter();

    @Message("Kies een checklist.")
    String chooseChecklist();

    @Message("Beantwoord dit punt.")
    String answerPoint();

    @Message("Checklist: {name}")
    String checklistTitle(String name);

    @Message("Dit vraagt de wet: {basis}.")
    String checklistBinding(String basis);

    @Message("Voor deze sector is de meldcode niet wettelijk verplicht. De lijst is een advies.")
    String checklistAdvice();

    @Message("Andere checklist")
    String otherChecklist();

    @Message("Tonen")
    String show();

    @Message("Geldt nu")
    String inForce();

    @Message("Vervangen door een nieuwere versie")
    String replaced();

    @Message("Geldt niet")
    String notInForce();

    @Message("Ingetrokken op {day}")
    String withdrawnOn(String day);

    @Message("Alles wat nodig is, staat erin.")
    String complete();

    @Message("Dit ontbreekt of is niet af:")
    String missingTitle();

    @Message("Dit document moet opnieuw worden bekeken.")
    String reviewDue();

    @Message("Intrekken")
    String withdraw();

    @Message("De versie is ingetrokken.")
    String documentWithdrawn();

    @Message("Bestand downloaden")
    String download();

    @Message("Vastgesteld op {day} door {by}.")
    String adoptedLine(String day, String by);

    @Message("Laatst bekeken op {on}, opnieuw voor {before}.")
    String reviewLine(String on, String before);

    @Message(
            "Bij wie kunnen collega's terecht met vragen over de meldcode? Een aandachtsfunctionaris is geen wettelijke plicht, wel een sterk advies.")
    String officersIntro();

    @Message("Er is vandaag geen aandachtsfunctionaris. Wijs er een aan.")
    String nobody();

    @Message("Zonder aandachtsfunctionaris: {names}.")
    String unitsWithout(String names);

    @Message("Aandachtsfunctionaris toevoegen")
    String newOfficer();

    @Message("Aandachtsfunctionaris wijzigen")
    String changeOfficer();

    @Message(
            "Alleen de organisatie ziet de naam. Op de kaart van de vestiging staat geen naam, tenzij je die daar zelf opschrijft.")
    String officerIntro();

    @Message("Naam")
    String officerName();

    @Message("Alleen voor binnen de organisatie.")
    String officerNameHint();

    @Message("Taak")
    String officerKind();

    @Message("Begeleidt collega's bij een vermoeden (direct)")
    String direct();

    @Message("Zorgt voor beleid en uitvoering (indirect)")
    String indirect();

    @Message("direct")
    String directShort();

    @Message("indirect")
    String indirectShort();

    @Message("Is vervanger")
    String deputy();

    @Message("vervanger")
    String deputyShort();

    @Message("Aangewezen vanaf")
    String appointedFrom();

    @Message("Tot en met")
    String appointedUntil();

    @Message("Scholing")
    String training();

    @Message("Bijvoorbeeld: training aandachtsfunctionaris.")
    String trainingHint();

    @Message("Scholing geldig tot en met")
    String trainedUntil();

    @Message("Scholing verlopen")
    String trainingEnded();

    @Message("niet meer")
    String former();

    @Message("Nog niemand aangewezen.")
    String noOfficers();

    @Message("Op de kaart van de vestiging")
    String contactsTitle();

    @Message(
            "Deze regels staan op de openbare kaart van de vestiging, ook 's nachts te openen zonder inloggen. Schrijf functies, geen namen van mensen die dat niet willen.")
    String contactsIntro();

    @Message("Er staat nog niets op de kaart. Zet erop wie vanavond te bereiken is en waar de meldcode ligt.")
    String noContacts();

    @Message("Regel voor de kaart toevoegen")
    String newContact();

    @Message("Iedereen met het adres van de kaart kan dit lezen. Geen cliëntgegevens.")
    String contactIntro();

    @Message("Wie of wat")
    String contactLabel();

    @Message("Bijvoorbeeld: aandachtsfunctionaris, bereikbare dienst, onze meldcode.")
    String contactLabelHint();

    @Message("Telefoon")
    String phone();

    @Message("Schrijf een telefoonnummer met alleen cijfers, spaties, + en -.")
    String notAPhone();

    @Message("Vul een telefoonnummer of een plaats in.")
    String phoneOrPlace();

    @Message("Wanneer bereikbaar")
    String hours();

    @Message("Bijvoorbeeld: maandag tot en met vrijdag van 9 tot 17 uur.")
    String hoursHint();

    @Message("Waar")
    String place();

    @Message("Bijvoorbeeld: in de map op kantoor, of op intranet onder Meldcode.")
    String placeHint();

    @Message("Van de kaart halen")
    String remove();

    @Message("De regel staat niet meer op de kaart.")
    String contactRemoved();

    @Message("Kaart van {unit}")
    String cardOf(String unit);

    @Message("Kaarten van de vestigingen")
    String cards();

    @Message("Is er nu iemand in gevaar?")
    String dangerQuestion();

    @Message("Bel 112")
    String dangerCall();

    @Message("Bel Veilig Thuis 0800-2000")
    String adviceCall();

    @Message("Ja, of ik weet het niet zeker: bel meteen 112.")
    String dangerText();

    @Message(
            "Nee, maar ik maak me zorgen. Veilig Thuis denkt mee: gratis, dag en nacht. Advies vragen kan zonder de naam van het gezin te noemen.")
    String adviceText();

    @Message("Wie kan ik bereiken?")
    String cardPeople();

    @Message("Waar ligt onze meldcode?")
    String cardPlaces();

    @Message("Deze vestiging heeft een aandachtsfunctionaris.")
    String cardOfficer();

    @Message("Deze vestiging heeft een aandachtsfunctionaris en een vervanger.")
    String cardOfficerAndDeputy();

    @Message("De organisatie heeft nog geen nummer op deze kaart gezet. Vraag je leidinggevende wie te bereiken is.")
    String cardNoContacts();

    @Message("De vijf stappen van de meldcode")
    String cardSteps();

    @Message("Schrijf hier niets op over een cliënt. Dat hoort in het dossier.")
    String cardNote();

    @Message("{#when kind}"
            + "{#is EMPLOYEE}Medewerker{/is}"
            + "{#is AGENCY}Uitzendkracht of inhuur{/is}"
            + "{#is SELF_EMPLOYED}Zelfstandige{/is}"
            + "{#is TRAINEE}Stagiair{/is}"
            + "{#is VOLUNTEER}Vrijwilliger{/is}"
            + "{#is HOST_PARENT}Gastouder{/is}"
            + "{#is STUDENT}Leerling{/is}"
            + "{/when}")
    String kindName(EmploymentKind kind);
}
