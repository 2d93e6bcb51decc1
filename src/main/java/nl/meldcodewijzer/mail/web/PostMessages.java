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

    @Message("Niet verstuurd na {tries} keer proberen")
    String failed(int tries);

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
