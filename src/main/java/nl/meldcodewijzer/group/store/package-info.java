@NullMarked
package nl.meldcodewijzer.group.store;

import org.jspecify.annotations.NullMarked;
