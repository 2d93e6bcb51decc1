@NullMarked
package nl.meldcodewijzer.subsidy.store;

import org.jspecify.annotations.NullMarked;
