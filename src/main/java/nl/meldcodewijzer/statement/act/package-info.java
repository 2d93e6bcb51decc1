@NullMarked
package nl.meldcodewijzer.statement.act;

import org.jspecify.annotations.NullMarked;
