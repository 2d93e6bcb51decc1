/** Identity of people who sign in; the one place with their names. */
@NullMarked
package nl.meldcodewijzer.person;

import org.jspecify.annotations.NullMarked;
