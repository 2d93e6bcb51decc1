/** Completions from elsewhere that an organisation accepts, and what becomes of them for the person. */
@NullMarked
package nl.meldcodewijzer.evidence;

import org.jspecify.annotations.NullMarked;
