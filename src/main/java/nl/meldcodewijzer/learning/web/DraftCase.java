package nl.meldcodewijzer.learning.web;

import nl.meldcodewijzer.learning.Dilemma;

/** A case in the making, with what it says of each choice. */
record DraftCase(Dilemma dilemma, CaseMessages messages) {

    public JudgementWords.Verdict verdict(Dilemma.Choice choice) {
        return JudgementWords.of(choice.judgement(), messages);
    }
}
