@NullMarked
package nl.meldcodewijzer.audit.store;

import org.jspecify.annotations.NullMarked;
