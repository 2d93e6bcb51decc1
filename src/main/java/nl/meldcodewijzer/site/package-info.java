/** What every page and call shares: shell, errors, clock, ids. Knows no feature. */
@NullMarked
package nl.meldcodewijzer.site;

import org.jspecify.annotations.NullMarked;
