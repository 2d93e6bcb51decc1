/** Turns files of the content folder into what this feature knows. */
@NullMarked
package nl.meldcodewijzer.subsidy.file;

import org.jspecify.annotations.NullMarked;
