@NullMarked
package nl.meldcodewijzer.privacy.web;

import org.jspecify.annotations.NullMarked;
