@NullMarked
package nl.meldcodewijzer.content.store;

import org.jspecify.annotations.NullMarked;
