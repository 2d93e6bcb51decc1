package nl.meldcodewijzer.study;

import nl.meldcodewijzer.learning.LearningModule;

/**
 * An attempt with the text it is about and the paper that was drawn from it.
 *
 * @param module in the edition of the attempt
 */
public record Sitting(Attempt attempt, LearningModule module, Paper paper) {}
