/** Turns files of the content folder into what this feature knows. */
@NullMarked
package nl.meldcodewijzer.region.file;

import org.jspecify.annotations.NullMarked;
