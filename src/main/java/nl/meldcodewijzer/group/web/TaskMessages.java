package nl.meldcodewijzer.group.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which a trainer gives a task. */
@MessageBundle("task")
public interface TaskMessages {

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
}
