/** Agreements, obligations, condition kinds, checks, the course of a finding. */
@NullMarked
package nl.meldcodewijzer.subsidy;

import org.jspecify.annotations.NullMarked;
