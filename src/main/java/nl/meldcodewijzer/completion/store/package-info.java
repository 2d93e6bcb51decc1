@NullMarked
package nl.meldcodewijzer.completion.store;

import org.jspecify.annotations.NullMarked;
