package nl.meldcodewijzer.group.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for who leads a group. */
@MessageBundle("group")
public interface GroupMessages {

    @Message("Mijn groepen")
    String title();

    @Message(
            "Start een groep, zet de code op het bord en geef opdrachten. Je ziet wie er nog niet begonnen is, wie bezig is en wie klaar is. Scores en antwoorden zie je nooit.")
    String introduction();

    @Message("Je leidt nog geen groep.")
    String none();

    @Message("Start een groep")
    String start();

    @Message("Naam van de groep")
    String name();

    @Message("Bijvoorbeeld: Verpleegkunde 2B, dinsdag. Deelnemers zien deze naam.")
    String nameHint();

    @Message("Organisatie")
    String organisation();

    @Message("Eerste dag")
    String from();

    @Message("Laatste dag")
    String until();

    @Message("Tot {days} dagen na deze dag zie je nog wie er klaar is. Daarna zie je geen namen meer.")
    String untilHint(int days);

    @Message("Opslaan")
    String save();

    @Message("Terug zonder opslaan")
    String cancel();

    @Message("Vul dit in.")
    String missing();

    @Message("Gebruik hoogstens {count} tekens.")
    String tooLong(int count);

    @Message("Dit is geen datum. Schrijf bijvoorbeeld 1-3-2027.")
    String wrongDate();

    @Message("De laatste dag ligt vóór de eerste dag.")
    String endsBeforeBegin();

    @Message("Een groep duurt hoogstens drie jaar.")
    String tooFar();

    @Message("Kies een dag vanaf vandaag.")
    String past();

    @Message("Kies een dag die niet na de laatste dag van de groep ligt.")
    String afterEnd();

    @Message("Kies een organisatie uit de lijst.")
    String wrongOrganisation();

    @Message("Kijk na wat hieronder staat.")
    String mistakes();

    @Message("De groep is gestart. Zet de code op het bord.")
    String started();

    @Message("De wijziging is opgeslagen.")
    String saved();

    @Message("Deze groep is te lang geleden afgelopen. Je kunt er niets meer aan veranderen. Start een nieuwe groep.")
    String over();

    @Message("{from} tot en met {until}")
    String period(String from, String until);

    @Message("{count} deelnemers")
    String memberCount(int count);

    @Message("1 deelnemer")
    String oneMember();

    @Message("{count} opdrachten")
    String taskCount(int count);

    @Message("1 opdracht")
    String oneTask();

    @Message("Afgelopen")
    String ended();

    @Message("Deze groep is afgelopen. Je ziet de namen nog tot en met {day}.")
    String stillSeen(String day);

    @Message(
            "Deze groep is langer dan {days} dagen afgelopen. Daarom zie je niet meer wie erin zat en wie klaar is. De deelnemers houden hun certificaten.")
    String notSeen(int days);

    @Message("Code op het bord")
    String board();

    @Message("Opdrachten")
    String tasks();

    @Message("Groep en code wijzigen")
    String change();

    @Message("Download als bestand (csv)")
    String csv();

    @Message("Hoe ver is de groep?")
    String counts();

    @Message("Klaar voor of op {day}")
    String due(String day);

    @Message("Klaar")
    String done();

    @Message("Bezig")
    String underWay();

    @Message("Nog niet begonnen")
    String notStarted();

    @Message("Al eerder klaar")
    String doneBefore();

    @Message("{done} van {total}")
    String ofTotal(int done, int total);

    @Message("geldig tot en met {day}")
    String validUntil(String day);

    @Message("De datum is voorbij")
    String overdue();

    @Message("Laat zien op het bord")
    String showOnBoard();

    @Message("Met aanwijzingen voor de docent")
    String showWithGuide();

    @Message("Deelnemers en opdrachten")
    String book();

    @Message("Tabel met de stand per deelnemer")
    String table();

    @Message("Naam")
    String member();

    @Message("Er is nog niemand in deze groep. Zet de code op het bord.")
    String nobody();

    @Message("Er zijn nog geen opdrachten.")
    String noTasks();

    @Message("In de groep sinds {day}")
    String since(String day);

    @Message("Uit de groep halen")
    String remove();

    @Message("Je ziet {name} dan niet meer. Wat {name} heeft gehaald, blijft van {name}.")
    String removeHint(String name);

    @Message("Ja, haal {name} uit de groep")
    String removeSure(String name);

    @Message("Deze deelnemer is uit de groep gehaald.")
    String removed();

    @Message("Je ziet alleen hoe ver iemand met jouw opdrachten is. Nooit scores, antwoorden of opmerkingen.")
    String whatYouSee();

    @Message("Terug naar de groep")
    String back();

    @Message("Alle groepen")
    String allGroups();

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

    @Message("Geef een opdracht")
    String giveTask();

    @Message("Wat moet de groep doen?")
    String what();

    @Message("Kies een of meer modules, of een heel programma.")
    String whatHint();

    @Message("De stappen van de meldcode")
    String steps();

    @Message("Andere modules")
    String others();

    @Message("Hele programma's, met certificaat")
    String programmes();

    @Message("Klaar voor of op")
    String dueLabel();

    @Message("Zin erbij (mag leeg blijven)")
    String note();

    @Message("Bijvoorbeeld: Neem een vraag mee naar de les. Schrijf hier niets over een persoon.")
    String noteHint();

    @Message("In deze zin staat een telefoonnummer, adres of ander gegeven van een persoon. Haal dat weg.")
    String personal();

    @Message("Kies wat de groep moet doen.")
    String nothingChosen();

    @Message("De opdracht staat bij de groep.")
    String given();

    @Message("Trek in")
    String withdraw();

    @Message("De opdracht is ingetrokken. Wat deelnemers al deden, blijft van hen.")
    String withdrawn();

    @Message("Naam;Opdracht;Klaar voor of op;Stand;Datum")
    String csvHeader();
}
