@NullMarked
package nl.meldcodewijzer.coverage.act;

import org.jspecify.annotations.NullMarked;
