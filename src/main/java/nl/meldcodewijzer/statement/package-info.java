/** The hand-in: draw, preview, declare, freeze. */
@NullMarked
package nl.meldcodewijzer.statement;

import org.jspecify.annotations.NullMarked;
