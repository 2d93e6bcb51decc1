package nl.meldcodewijzer.credential.act;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of digital proofs. */
@MessageBundle("credential")
public interface CredentialMessages {

    @Message("Je krijgt dit bewijs als je alle modules van het programma afrondt, met een toets per module.")
    String criteria();

    @Message(
            "{#when provenance}{#is 'earned-here'}Behaald in deze dienst, met toetsen.{#is 'attendance'}Behaald bij een bijeenkomst."
                    + "{#is 'recognised-course'}Behaald met een erkende cursus elders.{#is 'external-accepted'}Elders behaald, nagekeken en geaccepteerd."
                    + "{#else}Eerder behaald, en overgenomen uit een andere administratie.{/when}")
    String narrative(String provenance);

    @Message("Geen digitaal bewijs")
    String noneTitle();

    @Message(
            "Dit certificaat is verlopen of ingetrokken. Alleen van een geldig certificaat kun je een digitaal bewijs krijgen.")
    String notValid();

    @Message("Deze lijst bestaat niet.")
    String unknownList();

    @Message("Deze sleutel bestaat niet.")
    String unknownKey();

    @Message("Dit programma of deze uitgave bestaat niet.")
    String unknownProgramme();
}
