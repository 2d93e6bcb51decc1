package nl.meldcodewijzer.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page shell. */
@MessageBundle("site")
public interface SiteMessages {

    @Message("Naar de inhoud")
    String skipToContent();

    @Message("Hulp bij gevaar")
    String helpLabel();

    @Message("Gevaar? 112")
    String danger();

    @Message("Veilig Thuis 0800-2000")
    String advice();

    @Message("Snel weg")
    String quickExit();

    @Message("Hoofdmenu")
    String mainMenu();

    @Message("Inloggen")
    String signIn();

    @Message("Uitloggen")
    String signOut();

    @Message("Gedeeld apparaat")
    String sharedDevice();

    @Message("De lessen en vragen zijn in het Nederlands.")
    String textsInDutch();

    /** In English on pages that have no English. */
    @Message("These pages are in Dutch. Your own programme is in English.")
    String dutchAfterAll();

    /** In English on pages that have no English. */
    @Message("To my own programme")
    String toOwnProgramme();

    @Message("Klaar")
    String done();

    /** Before the title of a page that says that something is wrong. */
    @Message("Fout")
    String mistake();

    @Message("1 antwoord staat alleen nog op dit apparaat. We slaan het op zodra er weer verbinding is.")
    String oneWaits();

    @Message("# antwoorden staan alleen nog op dit apparaat. We slaan ze op zodra er weer verbinding is.")
    String manyWait();

    @Message("Ga naar de toets")
    String toWaiting();

    @Message(
            "Op dit apparaat staan antwoorden die nog niet zijn opgeslagen. Als je nu uitlogt, ben je die kwijt. Toch uitloggen?")
    String signOutLoses();

    @Message(
            "Is er nu iemand in gevaar? Bel 112. Advies of overleg, ook over jezelf: Veilig Thuis, 0800-2000, gratis, dag en nacht.")
    String footerHelp();

    @Message("De meldcode bij de hand")
    String meldcodeAtHand();

    @Message("Toegankelijkheid")
    String accessibility();

    @Message("Privacy")
    String privacy();

    @Message("Lessen")
    String lessons();

    @Message("Meldcode")
    String meldcode();

    @Message("Mijn programma")
    String myProgramme();

    @Message("Organisatie")
    String organisation();

    @Message("Mijn groepen")
    String groups();

    @Message("Gemeente")
    String authority();

    @Message("Beheer")
    String administration();

    @Message("Naar de startpagina")
    String toHome();

    @Message("Ga terug met de knop van je browser en kies een kleiner bestand.")
    String goBackForSmaller();

    @Message("Raakt dit je zelf?")
    String forYourself();

    @Message(
            "Maak je zelf geweld mee, nu of vroeger? Of doe jij een ander pijn? Veilig Thuis is er ook voor jou: gratis, dag en nacht. Je hoeft je naam niet te zeggen.")
    String forYourselfText();

    @Message("Bel 0800-2000")
    String callForYourself();

    @Message("Rustig alleen lezen:")
    String readAlone();
}
