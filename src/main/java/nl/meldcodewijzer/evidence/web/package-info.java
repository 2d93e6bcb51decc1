@NullMarked
package nl.meldcodewijzer.evidence.web;

import org.jspecify.annotations.NullMarked;
