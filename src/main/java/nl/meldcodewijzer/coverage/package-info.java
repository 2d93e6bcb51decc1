/** Employments times certificates on a date: the one place that joins them. */
@NullMarked
package nl.meldcodewijzer.coverage;

import org.jspecify.annotations.NullMarked;
