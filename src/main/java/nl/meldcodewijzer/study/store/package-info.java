@NullMarked
package nl.meldcodewijzer.study.store;

import org.jspecify.annotations.NullMarked;
