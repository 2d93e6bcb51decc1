/** Who did what, when and why, by ids only. */
@NullMarked
package nl.meldcodewijzer.audit;

import org.jspecify.annotations.NullMarked;
