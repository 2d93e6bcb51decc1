@NullMarked
package nl.meldcodewijzer.reminder.act;

import org.jspecify.annotations.NullMarked;
