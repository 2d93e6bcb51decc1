package nl.meldcodewijzer.group.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about groups, and how far each member is. */
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

    @Message("Naam;Opdracht;Klaar voor of op;Stand;Datum")
    String csvHeader();
}
