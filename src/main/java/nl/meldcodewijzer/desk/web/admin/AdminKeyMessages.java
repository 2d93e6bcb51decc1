package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the keys that sign digital proofs. */
@MessageBundle("adminkey")
public interface AdminKeyMessages {

    @Message("Sleutels")
    String title();

    @Message(
            "Met een sleutel ondertekent de dienst het digitale bewijs van een certificaat. Iedereen kan met het openbare deel "
                    + "nagaan of een bewijs echt is.")
    String intro();

    @Message("Er is nog geen sleutel. De dienst maakt hem bij het eerste digitale bewijs.")
    String none();

    @Message("Sleutel")
    String key();

    @Message("Gemaakt op")
    String since();

    @Message("Gebruik")
    String use();

    @Message("Ondertekent nu")
    String signs();

    @Message("Ondertekende tot {moment}")
    String retired(String moment);

    @Message(
            "Het geheime deel staat onversleuteld in de database. Stel MELDCODEWIJZER_SIGNING_SECRET in, start de dienst opnieuw "
                    + "en vervang daarna de sleutel.")
    String open();

    @Message("Vervang de sleutel bijvoorbeeld elk jaar. Bewijzen van oude sleutels blijven te controleren.")
    String replaceHint();

    @Message("Vervang de sleutel")
    String replace();

    @Message("De sleutel is vervangen.")
    String replaced();

    @Message("Deze sleutel was al vervangen.")
    String replacedBefore();

    @Message("Openbare sleutels (JSON)")
    String publicKeys();
}
