@NullMarked
package nl.meldcodewijzer.demo.store;

import org.jspecify.annotations.NullMarked;
