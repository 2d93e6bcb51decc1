@NullMarked
package nl.meldcodewijzer.region.store;

import org.jspecify.annotations.NullMarked;
