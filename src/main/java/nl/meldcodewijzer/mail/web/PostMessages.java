package nl.meldcodewijzer.mail.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about mail for administrators. */
@MessageBundle("post")
public interface PostMessages {

    @Message("Mail")
    String title();

    @Message(
            "Er is geen mailserver ingesteld. Er gaat geen mail uit. Herinneringen staan alleen op de eigen pagina van mensen.")
    String off();

    @Message("{#when number}{#is 0}Er wacht geen mail.{#is 1}Er wacht 1 mail.{#else}Er wachten {number} mails.{/when}")
    String waiting(int number);

    @Message("Niet verstuurd of onbekend")
    String stuck();

    @Message("Alle mail is verstuurd.")
    String none();

    @Message("Er is geen mail die niet verstuurd kon worden.")
    String noneStuck();

    @Message("Er is nog geen mail verstuurd.")
    String neverSent();

    @Message("Niet verstuurd na {tries} keer proberen{#if code} (antwoord {code}){/if}")
    String failed(int tries, String code);

    @Message("De mailserver weigert deze mail{#if code} (antwoord {code}){/if}.")
    String refused(String code);

    @Message("Niet verstuurd: deze persoon heeft geen e-mailadres.")
    String noAddress();

    @Message("Niet verstuurd: de mail wachtte te lang en is niet meer actueel.")
    String tooOld();

    @Message("{#when kind}{#is 'reminder-renewal-opens'}Herinnering: vernieuwen kan"
            + "{#is 'reminder-month-left'}Herinnering: nog een maand"
            + "{#is 'reminder-week-left'}Herinnering: nog een week"
            + "{#is 'reminder-grace'}Herinnering: certificaat verlopen"
            + "{#is 'reminder-onboarding'}Herinnering: eerste certificaat"
            + "{#is 'reminder-must-redo'}Herinnering: iets belangrijks veranderde"
            + "{#is 'reminder-behind'}Herinnering: nieuwe versie nog niet gedaan"
            + "{#is 'digest'}Overzicht voor aandachtsfunctionarissen"
            + "{#else}Mail{/when}")
    String kind(String kind);

    @Message("Onbekend: het versturen werd onderbroken. Misschien is de mail wel aangekomen.")
    String unknown();

    @Message("Geschreven op {moment}")
    String written(String moment);

    @Message("Stuur opnieuw")
    String again();

    @Message("De mail wordt opnieuw verstuurd.")
    String done();

    @Message("Deze mail wacht niet meer.")
    String gone();
}
