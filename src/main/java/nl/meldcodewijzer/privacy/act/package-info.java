@NullMarked
package nl.meldcodewijzer.privacy.act;

import org.jspecify.annotations.NullMarked;
