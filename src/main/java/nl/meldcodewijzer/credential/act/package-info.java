@NullMarked
package nl.meldcodewijzer.credential.act;

import org.jspecify.annotations.NullMarked;
