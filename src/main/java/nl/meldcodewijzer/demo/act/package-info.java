@NullMarked
package nl.meldcodewijzer.demo.act;

import org.jspecify.annotations.NullMarked;
