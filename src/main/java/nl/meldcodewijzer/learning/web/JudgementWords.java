package nl.meldcodewijzer.learning.web;

import nl.meldcodewijzer.learning.Dilemma.Judgement;

/** How wise a choice was, in words and looks: never in looks alone. */
final class JudgementWords {

    /** @param look the ending of the style class */
    record Verdict(String word, String look) {}

    private JudgementWords() {}

    static Verdict of(Judgement judgement, CaseMessages messages) {
        return switch (judgement) {
            case STRONG -> new Verdict(messages.strong(), "good");
            case POSSIBLE -> new Verdict(messages.possible(), "soon");
            case UNSAFE -> new Verdict(messages.unsafe(), "bad");
        };
    }
}
