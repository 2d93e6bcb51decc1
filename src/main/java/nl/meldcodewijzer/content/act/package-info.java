@NullMarked
package nl.meldcodewijzer.content.act;

import org.jspecify.annotations.NullMarked;
