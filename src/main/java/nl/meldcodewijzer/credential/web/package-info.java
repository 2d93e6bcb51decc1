@NullMarked
package nl.meldcodewijzer.credential.web;

import org.jspecify.annotations.NullMarked;
