@NullMarked
package nl.meldcodewijzer.completion.web;

import org.jspecify.annotations.NullMarked;
