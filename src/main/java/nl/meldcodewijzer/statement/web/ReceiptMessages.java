package nl.meldcodewijzer.statement.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the receipt of a statement that was handed in, and of the list of those who counted. */
@MessageBundle("receipt")
public interface ReceiptMessages {

    @Message("Kenmerk (SHA-256)")
    String digest();

    @Message("Met dit kenmerk is later na te gaan dat er niets aan de opgave is veranderd.")
    String digestHint();

    @Message("Opgegeven aantal medewerkers")
    String declared();

    @Message("Geteld in het personeelsoverzicht")
    String counted();

    @Message("Verschil met de telling")
    String difference();

    @Message("Herkomst van het aantal")
    String source();

    @Message("Ondertekend als")
    String signedAs();

    @Message("Wie er meetelden")
    String rowsTitle();

    @Message("Alleen je eigen organisatie ziet deze lijst met namen. De gemeente ziet haar niet.")
    String rowsIntroduction();

    @Message("Naam verwijderd")
    String erased();

    @Message("Afwezig, telt niet mee")
    String absentRow();

    @Message("Tabel met wie er meetelden")
    String rowsTable();

    @Message("Pagina's met regels")
    String rowPages();

    @Message("Pagina {number} van {last}")
    String rowPage(int number, int last);

    @Message("Vorige")
    String previousRows();

    @Message("Volgende")
    String nextRows();
}
