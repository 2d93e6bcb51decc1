@NullMarked
package nl.meldcodewijzer.account.store;

import org.jspecify.annotations.NullMarked;
