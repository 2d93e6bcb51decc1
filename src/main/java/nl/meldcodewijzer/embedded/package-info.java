/** The real MariaDB that the service starts by itself when no database is configured. */
@NullMarked
package nl.meldcodewijzer.embedded;

import org.jspecify.annotations.NullMarked;
