@NullMarked
package nl.meldcodewijzer.evidence.act;

import org.jspecify.annotations.NullMarked;
