@NullMarked
package nl.meldcodewijzer.group.act;

import org.jspecify.annotations.NullMarked;
