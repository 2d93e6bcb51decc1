@NullMarked
package nl.meldcodewijzer.mail.store;

import org.jspecify.annotations.NullMarked;
