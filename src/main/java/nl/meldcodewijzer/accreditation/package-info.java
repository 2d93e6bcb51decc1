/** Numbers in professional registers, from those who give theirs, for the lists that registers ask for. */
@NullMarked
package nl.meldcodewijzer.accreditation;

import org.jspecify.annotations.NullMarked;
