package nl.meldcodewijzer.learning.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what authors are working on. */
@MessageBundle("draft")
public interface DraftMessages {

    @Message("Concept bekijken")
    String title();

    @Message(
            "Zo ziet de map er nu uit: {folder}. Verander je een bestand, dan zie je dat als je deze pagina opnieuw laadt. Deelnemers zien dit pas na een nieuwe start.")
    String intro(String folder);

    @Message("Geen opmerkingen bij de bestanden.")
    String clean();

    @Message(
            "Er {#if count == 1}is nog 1 punt{#else}zijn nog {count} punten{/if}. Die lees je bij de module waar het om gaat.")
    String more(int count);

    @Message("{count} punten om naar te kijken")
    String problems(int count);

    @Message("Eerst herstellen")
    String mistake();

    @Message("Verbeteren")
    String shortcoming();

    @Message("Bestand en regel")
    String place();

    @Message("Wat er is")
    String what();

    @Message("Wat je doet")
    String hint();

    @Message("Soort")
    String kind();

    @Message("Modules")
    String modules();

    @Message("Er is nog niets te zien: herstel eerst de fouten hierboven.")
    String nothing();

    @Message("Editie {edition} · {minutes} minuten · {lessons} lessen · {cases} casussen · {questions} vragen")
    String size(int edition, int minutes, int lessons, int cases, int questions);

    @Message("Concept")
    String draft();

    @Message("Alleen beheerders zien het.")
    String onlyYou();

    @Message("Voor wie werkt met: {framework}")
    String variant(String framework);

    @Message("Lessen")
    String lessons();

    @Message("Casussen")
    String dilemmas();

    @Message("Casus: {title}")
    String dilemma(String title);

    @Message("Gaat verder bij: {situation}")
    String leadsTo(String situation);

    @Message("Einde")
    String ends();

    @Message("Andere manier")
    String alternative();

    @Message("Toets: {count} vragen")
    String quiz(int count);

    @Message("{#if count == 1}1 vraag{#else}{count} vragen{/if}")
    String questions(int count);

    @Message("Vragen over: {topic}")
    String quizAbout(String topic);

    @Message("{id} · {topic} · {kind} · bron: {source}")
    String questionAbout(String id, String topic, String kind, String source);

    @Message("goed")
    String right();

    @Message("fout")
    String wrong();

    @Message("Vervallen op {day}")
    String withdrawn(String day);
}
