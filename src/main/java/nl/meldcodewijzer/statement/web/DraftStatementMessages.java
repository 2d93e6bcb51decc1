package nl.meldcodewijzer.statement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which somebody looks at a statement and signs it. */
@MessageBundle("draftstatement")
public interface DraftStatementMessages {

    @Message("Dit komt in de opgave. Er is nog niets ingediend.")
    String previewIntroduction();

    @Message("Alle medewerkers op {date}")
    String figuresTitle(String date);

    @Message("Ondertekenen")
    String sign();

    @Message("Aantal medewerkers volgens de eigen administratie")
    String headcount();

    @Message("Er zijn {n} regels geteld. Wijkt jouw aantal af? Dan ziet de gemeente dat verschil.")
    String headcountHint(int n);

    @Message(
            "Je geeft {headcount} op en er {#if counted == 1}is 1 regel{#else}zijn {counted} regels{/if} geteld. Klopt dit verschil? Kruis dat hieronder aan. Klopt het niet? Verander het aantal, of werk eerst het register bij.")
    String difference(int headcount, int counted);

    @Message("Ja, het verschil klopt. De gemeente ziet beide getallen.")
    String differenceIsRight();

    @Message("Waar komt dit aantal vandaan?")
    String headcountSource();

    @Message("Bijvoorbeeld: loonadministratie van oktober. Schrijf geen namen op.")
    String headcountSourceHint();

    @Message("Je functie")
    String function();

    @Message("Bijvoorbeeld: bestuurder. Schrijf geen naam op.")
    String functionHint();

    @Message("Ik verklaar dat deze opgave volledig is.")
    String complete();

    @Message("Dien de opgave in")
    String handIn();

    @Message("Alleen wie mag ondertekenen, kan de opgave indienen. Vraag het aan de tekenbevoegde van je organisatie.")
    String onlySignatory();

    @Message("De opgave kan nog niet worden ingediend")
    String errorTitle();
}
