/** A person's own data: see, download, erase. */
@NullMarked
package nl.meldcodewijzer.privacy;

import org.jspecify.annotations.NullMarked;
