@NullMarked
package nl.meldcodewijzer.reminder.web;

import org.jspecify.annotations.NullMarked;
