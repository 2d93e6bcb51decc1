/** What is done to a register, step by step. */
@NullMarked
package nl.meldcodewijzer.organisation.act;

import org.jspecify.annotations.NullMarked;
