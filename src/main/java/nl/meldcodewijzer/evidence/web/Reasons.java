package nl.meldcodewijzer.evidence.web;

import nl.meldcodewijzer.evidence.Proof;
import org.jspecify.annotations.Nullable;

/** A reason as somebody typed it, and what is wrong with it. */
record Reasons(String text, String mistake) {

    static Reasons of(@Nullable String typed, EvidenceMessages messages) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return new Reasons(text, messages.reasonMissing());
        }
        return text.length() > Proof.LONGEST_REASON
                ? new Reasons(text, messages.tooLong(Proof.LONGEST_REASON))
                : new Reasons(text, "");
    }

    boolean isRight() {
        return mistake.isEmpty();
    }
}
