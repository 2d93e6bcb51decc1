@NullMarked
package nl.meldcodewijzer.person.store;

import org.jspecify.annotations.NullMarked;
