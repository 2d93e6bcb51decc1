package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where somebody with a concern stands, and in one sentence what comes next. */
@MessageBundle("standing")
public interface StandingMessages {

    @Message("Geen direct gevaar: waar sta je nu?")
    String heading();

    @Message("Kies wat past. Je leest dan in één zin wat je nu doet.")
    String hint();

    @Message("Ik zag of hoorde iets")
    String signal();

    @Message("Schrijf nu op wat je zag en hoorde, met dag en tijd, en ook wat je zorg kleiner maakt.")
    String signalNext();

    @Message("Ik heb het opgeschreven")
    String written();

    @Message("Bespreek het met je aandachtsfunctionaris of een deskundige collega, en bel zo nodig Veilig Thuis.")
    String writtenNext();

    @Message("Ik heb overlegd")
    String consulted();

    @Message("Praat met de mensen om wie het gaat, als dat veilig kan.")
    String consultedNext();

    @Message("Ik heb met hen gepraat, of dat kan niet veilig")
    String talked();

    @Message("Weeg met vijf vragen hoe groot het gevaar is, en vraag bij twijfel altijd advies aan Veilig Thuis.")
    String talkedNext();

    @Message("Ik heb gewogen")
    String weighed();

    @Message("Beslis twee dingen: is melden bij Veilig Thuis nodig, en kun je (ook) hulp geven of regelen?")
    String weighedNext();

    @Message("Iemand vertelt mij zelf over geweld")
    String told();

    @Message("Luister rustig, zeg wat je gaat doen, en bel Veilig Thuis.")
    String toldNext();

    @Message("Ik twijfel of ik loop vast")
    String doubt();

    @Message("Vraag advies aan Veilig Thuis: gratis, dag en nacht, en zonder namen te noemen.")
    String doubtNext();

    @Message("Het gaat over mijzelf")
    String myself();

    @Message("Bel Veilig Thuis: ook voor jezelf kun je daar dag en nacht gratis terecht.")
    String myselfNext();

    @Message("Lees de kaart van stap {number}")
    String card(int number);

    @Message("Weeg vraag voor vraag")
    String weigh();
}
