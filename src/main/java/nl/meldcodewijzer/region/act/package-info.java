@NullMarked
package nl.meldcodewijzer.region.act;

import org.jspecify.annotations.NullMarked;
