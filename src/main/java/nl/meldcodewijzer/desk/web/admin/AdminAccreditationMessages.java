package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the lists for professional registers. */
@MessageBundle("adminaccreditation")
public interface AdminAccreditationMessages {

    @Message("Lijst voor een register")
    String title();

    @Message(
            "Je krijgt de nummers van wie dit programma in deze periode hier afrondde en een nummer opgaf. Er staan geen namen bij. "
                    + "Gebruik de lijst alleen om ze door te geven aan het register. Dat je een lijst maakt, wordt vastgelegd.")
    String intro();

    @Message("Programma")
    String programme();

    @Message("Register")
    String register();

    @Message("Kies uit de lijst")
    String choose();

    @Message("Afgerond vanaf")
    String from();

    @Message("Afgerond tot en met")
    String until();

    @Message("Maak de lijst")
    String make();

    @Message("{count} {#when count}{#is 1}nummer{#else}nummers{/when}")
    String numbers(int count);

    @Message("Niemand die dit programma in deze periode afrondde, gaf een nummer van dit register op.")
    String none();

    @Message("Eén nummer per regel. Selecteer alles en plak het bij het register.")
    String hint();

    @Message("{register}, {from} tot en met {until}: {count}")
    String why(String register, String from, String until, int count);
}
