@NullMarked
package nl.meldcodewijzer.completion.act;

import org.jspecify.annotations.NullMarked;
