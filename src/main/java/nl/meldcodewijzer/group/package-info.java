/** Groups in the classroom: a trainer, people who joined by themselves, what they were asked to do, and how far they are. */
@NullMarked
package nl.meldcodewijzer.group;

import org.jspecify.annotations.NullMarked;
