/** The made-up demo region. */
@NullMarked
package nl.meldcodewijzer.demo;

import org.jspecify.annotations.NullMarked;
