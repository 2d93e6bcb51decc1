@NullMarked
package nl.meldcodewijzer.audit.act;

import org.jspecify.annotations.NullMarked;
