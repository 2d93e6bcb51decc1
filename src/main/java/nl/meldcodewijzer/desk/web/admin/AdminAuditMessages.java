package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the log of deeds for administrators. */
@MessageBundle("adminaudit")
public interface AdminAuditMessages {

    @Message("Logboek")
    String title();

    @Message(
            "De dienst schrijft op wie wat deed en wanneer, zonder namen. Elke vijf minuten worden nieuwe regels verzegeld in een blok. "
                    + "Elk blok bevat het kenmerk van het blok ervoor. Zo valt het op als iemand later iets verandert.")
    String intro();

    @Message("Blokken")
    String blocks();

    @Message("Nog niet verzegeld")
    String unsealed();

    @Message("Kenmerk van het nieuwste blok (SHA-256)")
    String hash();

    @Message(
            "Bewaar dit kenmerk af en toe op een andere plek. Dan kun je ook zien of iemand het hele logboek opnieuw heeft verzegeld.")
    String hashHint();

    @Message("Controleer het hele logboek")
    String check();

    @Message(
            "Het logboek is heel: {entries} {#if entries == 1}regel{#else}regels{/if} in {blocks} {#if blocks == 1}blok{#else}blokken{/if}.")
    String whole(long entries, long blocks);

    @Message("Het logboek is niet heel. Vanaf blok {block} staat er iets anders dan er is verzegeld.")
    String broken(long block);
}
