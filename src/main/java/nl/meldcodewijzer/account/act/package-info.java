@NullMarked
package nl.meldcodewijzer.account.act;

import org.jspecify.annotations.NullMarked;
