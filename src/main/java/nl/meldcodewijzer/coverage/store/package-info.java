@NullMarked
package nl.meldcodewijzer.coverage.store;

import org.jspecify.annotations.NullMarked;
