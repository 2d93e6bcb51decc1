/** Home pages per role and administration. */
@NullMarked
package nl.meldcodewijzer.desk;

import org.jspecify.annotations.NullMarked;
