@NullMarked
package nl.meldcodewijzer.study.act;

import org.jspecify.annotations.NullMarked;
