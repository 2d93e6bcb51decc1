/** A learner at work: attempts, answers, grading. */
@NullMarked
package nl.meldcodewijzer.study;

import org.jspecify.annotations.NullMarked;
