@NullMarked
package nl.meldcodewijzer.learning.act;

import org.jspecify.annotations.NullMarked;
