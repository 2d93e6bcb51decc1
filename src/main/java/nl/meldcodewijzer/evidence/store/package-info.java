@NullMarked
package nl.meldcodewijzer.evidence.store;

import org.jspecify.annotations.NullMarked;
