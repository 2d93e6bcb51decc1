/** Digital proofs of certificates that anyone can check without us: Open Badges 3.0, signed, with a list of what was revoked. */
@NullMarked
package nl.meldcodewijzer.credential;

import org.jspecify.annotations.NullMarked;
