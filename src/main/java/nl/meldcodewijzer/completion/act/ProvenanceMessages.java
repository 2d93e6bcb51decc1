package nl.meldcodewijzer.completion.act;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for where a completion comes from: no employer is named, so whoever may see the completion may read them. */
@MessageBundle("provenance")
public interface ProvenanceMessages {

    @Message("hier, met toetsen")
    String earnedHere();

    @Message("hier, met een toets")
    String moduleEarnedHere();

    @Message("bij een bijeenkomst")
    String attendance();

    @Message("met een erkende cursus elders")
    String recognisedCourse();

    @Message("elders, nagekeken en geaccepteerd")
    String externalAccepted();

    @Message("eerder, overgenomen uit een andere administratie")
    String imported();
}
