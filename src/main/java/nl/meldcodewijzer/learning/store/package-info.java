@NullMarked
package nl.meldcodewijzer.learning.store;

import org.jspecify.annotations.NullMarked;
