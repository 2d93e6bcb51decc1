package nl.meldcodewijzer.study.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of all that a learner ever did. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("Alles wat je ooit deed")
    String title();

    @Message(
            "Hier staat wat je hebt gelezen, gemaakt en gehaald. Het blijft van jou, ook als je van werkgever verandert. Alleen jij ziet deze lijst.")
    String intro();

    @Message("Je hebt hier nog niets gedaan.")
    String none();

    @Message("In {year} deed je hier niets.")
    String noneIn(int year);

    @Message("Jaar")
    String year();

    @Message("Alle jaren")
    String allYears();

    @Message("Tonen")
    String show();

    @Message("Download als CSV")
    String download();

    @Message("{#if count == 1}1 regel{#else}{count} regels{/if}")
    String found(int count);

    @Message("Uitslag")
    String outcome();

    @Message("Hoe behaald")
    String how();

    @Message("Programma gehaald")
    String programme();

    @Message("Module gehaald")
    String module();

    @Message("Toets")
    String quiz();

    @Message("{#if count == 1}1 les gelezen{#else}{count} lessen gelezen{/if}")
    String lessons(int count);

    @Message("editie {edition}")
    String edition(int edition);

    @Message("geldig van {from} tot en met {until}")
    String valid(String from, String until);

    @Message("ingetrokken op {date}")
    String revoked(String date);

    @Message("geslaagd, {score} van {total} goed")
    String passed(int score, int total);

    @Message("nog niet geslaagd, {score} van {total} goed")
    String failed(int score, int total);

    @Message("nog niet ingeleverd")
    String open();

    @Message("Bekijk het certificaat")
    String toCertificate();

    @Message("Bekijk vragen en antwoorden")
    String toResult();

    @Message("Verder met de toets")
    String toQuiz();

    @Message("Bladeren")
    String pages();

    @Message("Nieuwer")
    String newer();

    @Message("Ouder")
    String older();

    @Message("Pagina {page} van {last}")
    String page(int page, int last);
}
