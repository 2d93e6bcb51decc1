/** Rows of organisations and their registers; each query names its owner first. */
@NullMarked
package nl.meldcodewijzer.organisation.store;

import org.jspecify.annotations.NullMarked;
