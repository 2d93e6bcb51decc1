@NullMarked
package nl.meldcodewijzer.credential.store;

import org.jspecify.annotations.NullMarked;
