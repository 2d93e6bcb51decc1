@NullMarked
package nl.meldcodewijzer.reminder.store;

import org.jspecify.annotations.NullMarked;
