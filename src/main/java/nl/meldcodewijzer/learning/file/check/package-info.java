/** What makes a text that can be used a good one; each rule notes its shortcomings with file, line and hint. */
@NullMarked
package nl.meldcodewijzer.learning.file.check;

import org.jspecify.annotations.NullMarked;
