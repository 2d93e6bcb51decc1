/** Authorities (municipality, joint arrangement), subregions with dates, succession. */
@NullMarked
package nl.meldcodewijzer.region;

import org.jspecify.annotations.NullMarked;
