package nl.meldcodewijzer.privacy.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the sections of the personal record are called. */
@MessageBundle("mysection")
public interface SectionMessages {

    @Message(
            "{#when key}{#is 'person'}Naam en e-mailadres{#is 'account'}Account{#is 'sessions'}Keren ingelogd{#is 'apiKeys'}Sleutels{#is 'keptAnswers'}Aanvragen van programma's, een dag bewaard"
                    + "{#is 'roles'}Rollen{#is 'employments'}Werk dat gekoppeld is of was{#is 'namesAtEmployers'}Naam bij je werkgever"
                    + "{#is 'assignments'}Functies bij je werkgever{#is 'absences'}Afwezigheid{#is 'lessonsRead'}Gelezen lessen"
                    + "{#is 'attempts'}Gemaakte toetsen{#is 'answers'}Antwoorden{#is 'regrades'}Toetsen die opnieuw zijn nagekeken{#is 'modules'}Gehaalde modules"
                    + "{#is 'programmes'}Gehaalde programma's{#is 'certificates'}Certificaten{#is 'registerNumbers'}Nummers voor je beroepsregister{#is 'evidence'}Bewijzen die je instuurde{#is 'acceptances'}Bewijzen die je werkgever accepteerde{#is 'groups'}Groepen waarin je zit of zat{#is 'groupsLed'}Groepen die je leidt of leidde{#is 'mail'}Mail aan jou{#is 'mailPreference'}Of je mail wilt{#is 'deeds'}Wat je hier deed{#else}{key}{/when}")
    String name(String key);
}
