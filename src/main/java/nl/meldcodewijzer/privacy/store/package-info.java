@NullMarked
package nl.meldcodewijzer.privacy.store;

import org.jspecify.annotations.NullMarked;
