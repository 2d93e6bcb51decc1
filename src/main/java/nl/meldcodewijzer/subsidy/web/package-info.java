@NullMarked
package nl.meldcodewijzer.subsidy.web;

import org.jspecify.annotations.NullMarked;
