@NullMarked
package nl.meldcodewijzer.mail.act;

import org.jspecify.annotations.NullMarked;
