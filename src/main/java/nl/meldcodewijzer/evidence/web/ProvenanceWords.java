package nl.meldcodewijzer.evidence.web;

import nl.meldcodewijzer.completion.Provenance;

/** What officers call where a completion comes from. */
final class ProvenanceWords {

    private ProvenanceWords() {}

    static String of(Provenance provenance, EvidenceMessages messages) {
        return switch (provenance) {
            case ATTENDANCE -> messages.attendance();
            case RECOGNISED_COURSE -> messages.recognised();
            case EXTERNAL_ACCEPTED -> messages.external();
            case IMPORTED -> messages.imported();
            case EARNED_HERE -> "";
        };
    }
}
