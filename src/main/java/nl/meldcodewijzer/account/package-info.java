/** Who is signed in, with which dated and scoped role grants; ids only. */
@NullMarked
package nl.meldcodewijzer.account;

import org.jspecify.annotations.NullMarked;
