/** Reminding people in time of what they have to do, and of nothing else. */
@NullMarked
package nl.meldcodewijzer.reminder;

import org.jspecify.annotations.NullMarked;
