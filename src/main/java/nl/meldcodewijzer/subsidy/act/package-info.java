@NullMarked
package nl.meldcodewijzer.subsidy.act;

import org.jspecify.annotations.NullMarked;
