package nl.meldcodewijzer.completion.web;

import nl.meldcodewijzer.completion.Provenance;

/** Where a certificate comes from, for anyone who holds its number: it names no employer. */
final class ProvenanceWords {

    private ProvenanceWords() {}

    static String of(Provenance provenance, CompletionMessages messages) {
        return switch (provenance) {
            case EARNED_HERE -> messages.earnedHere();
            case ATTENDANCE -> messages.attendance();
            case RECOGNISED_COURSE -> messages.recognisedCourse();
            case EXTERNAL_ACCEPTED -> messages.externalAccepted();
            case IMPORTED -> messages.imported();
        };
    }
}
