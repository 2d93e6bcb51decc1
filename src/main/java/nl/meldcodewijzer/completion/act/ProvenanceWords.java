package nl.meldcodewijzer.completion.act;

import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.completion.Provenance;

/** Says where a completion comes from, wherever that is read. */
@ApplicationScoped
public class ProvenanceWords {

    private final ProvenanceMessages messages;

    ProvenanceWords(ProvenanceMessages messages) {
        this.messages = messages;
    }

    /** Of a programme and its certificate. */
    public String of(Provenance provenance) {
        return switch (provenance) {
            case EARNED_HERE -> messages.earnedHere();
            case ATTENDANCE -> messages.attendance();
            case RECOGNISED_COURSE -> messages.recognisedCourse();
            case EXTERNAL_ACCEPTED -> messages.externalAccepted();
            case IMPORTED -> messages.imported();
        };
    }

    /** Of a single module, which has one quiz. */
    public String ofModule(Provenance provenance) {
        return provenance == Provenance.EARNED_HERE ? messages.moduleEarnedHere() : of(provenance);
    }
}
