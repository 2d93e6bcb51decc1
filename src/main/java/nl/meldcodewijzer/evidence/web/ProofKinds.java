package nl.meldcodewijzer.evidence.web;

import nl.meldcodewijzer.completion.Provenance;

/** Names the kinds of proof that an officer chooses from; what comes of an accepted one is told in the words of completions. */
final class ProofKinds {

    private ProofKinds() {}

    /** @throws IllegalArgumentException for what was earned here, which needs no proof */
    static String name(Provenance provenance, EvidenceMessages messages) {
        return switch (provenance) {
            case ATTENDANCE -> messages.attendance();
            case RECOGNISED_COURSE -> messages.recognised();
            case EXTERNAL_ACCEPTED -> messages.external();
            case IMPORTED -> messages.imported();
            case EARNED_HERE -> throw new IllegalArgumentException("What was earned here needs no proof");
        };
    }
}
