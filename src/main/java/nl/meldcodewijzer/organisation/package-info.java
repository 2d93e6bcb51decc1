/** Organisations, units, the register of employments, attention officers, meldcode documents, contact points, staff import. */
@NullMarked
package nl.meldcodewijzer.organisation;

import org.jspecify.annotations.NullMarked;
