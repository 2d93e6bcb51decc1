@NullMarked
package nl.meldcodewijzer.coverage.web;

import org.jspecify.annotations.NullMarked;
