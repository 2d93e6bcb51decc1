package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of walking through a case. */
@MessageBundle("casus")
public interface CaseMessages {

    @Message("Oefen met een casus")
    String heading();

    @Message(
            "Je kiest zelf wat je doet en ziet wat er gebeurt. Wij bewaren niets: je keuzes staan alleen in het adres van de pagina.")
    String hint();

    @Message("Casus · {minutes} minuten")
    String size(int minutes);

    @Message("{minutes} minuten")
    String minutes(int minutes);

    @Message("Waar dit over gaat")
    String about();

    @Message("Deze casus volgt het afwegingskader:")
    String frameworks();

    @Message("Begin met de casus")
    String begin();

    @Message("Liever niet deze casus?")
    String alternative();

    @Message("Dat is goed. Zo leer je hetzelfde op een andere manier:")
    String alternativeHint();

    @Message("Wat je tot nu toe koos")
    String before();

    @Message("Je koos:")
    String chosen();

    @Message("Sterke keus")
    String strong();

    @Message("Dit kan, maar het kan beter")
    String possible();

    @Message("Dit is niet veilig")
    String unsafe();

    @Message("Wat er gebeurt")
    String happens();

    @Message("Wat je hiervan leert")
    String lesson();

    @Message("Stap {number}")
    String step(int number);

    @Message("Wat doe je?")
    String question();

    @Message("Einde van de casus")
    String end();

    @Message("Je hebt deze route gelopen. Een andere keus geeft een andere route. Probeer er gerust nog een.")
    String endHint();

    @Message("Eén keus terug")
    String back();

    @Message("Opnieuw beginnen")
    String again();

    @Message("Naar de module")
    String module();

    @Message("Bronnen")
    String sources();
}
