package nl.meldcodewijzer.reminder.act;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the weekly numbers by mail. */
@MessageBundle("digest")
public interface DigestMessages {

    @Message("Je weekoverzicht")
    String subject();

    @Message("Beste collega,")
    String greeting();

    @Message("Zo staat het op {day}. Er staan geen namen in deze mail.")
    String intro(String day);

    @Message("{covered} van de {scope} {#if scope == 1}medewerker{#else}medewerkers{/if} met een geldig certificaat")
    String covered(int covered, int scope);

    @Message("Verlopen: {count}")
    String expired(int count);

    @Message("Verlopen, in de hersteltijd: {count}")
    String grace(int count);

    @Message("Niet gevolgd: {count}")
    String none(int count);

    @Message("Nieuwe versie nog doen: {count}")
    String behind(int count);

    @Message("Kan nu vernieuwen: {count}")
    String renewable(int count);

    @Message("Nog geen eigen account: {count}")
    String unlinked(int count);

    @Message("Bewijzen van elders die op een besluit wachten: {count}")
    String papers(int count);

    @Message("Bekijk het hier: {address}")
    String look(String address);

    @Message("Wil je dit overzicht niet meer? Zet het hier uit: {address}")
    String noMore(String address);
}
