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

    @Message("Gemeente")
    String authority();

    @Message("Beheer")
    String administration();

    @Message("Naar de startpagina")
    String toHome();
}
