/** Pages and calls of organisations. */
@NullMarked
package nl.meldcodewijzer.organisation.web;

import org.jspecify.annotations.NullMarked;
