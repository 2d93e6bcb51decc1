/** A person's completions and certificates, and how long they are valid. Knows no employer. */
@NullMarked
package nl.meldcodewijzer.completion;

import org.jspecify.annotations.NullMarked;
