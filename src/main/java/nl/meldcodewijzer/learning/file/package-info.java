/** Turns files of the content folder into what can be learned. */
@NullMarked
package nl.meldcodewijzer.learning.file;

import org.jspecify.annotations.NullMarked;
