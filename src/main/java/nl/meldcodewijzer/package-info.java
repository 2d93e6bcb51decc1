/** The entry points. */
@NullMarked
package nl.meldcodewijzer;

import org.jspecify.annotations.NullMarked;
