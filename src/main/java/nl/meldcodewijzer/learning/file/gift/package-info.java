/** Questions from other systems, in GIFT: one format that several of them can write. */
@NullMarked
package nl.meldcodewijzer.learning.file.gift;

import org.jspecify.annotations.NullMarked;
