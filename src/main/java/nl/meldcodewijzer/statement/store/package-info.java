@NullMarked
package nl.meldcodewijzer.statement.store;

import org.jspecify.annotations.NullMarked;
