@NullMarked
package nl.meldcodewijzer.learning.web;

import org.jspecify.annotations.NullMarked;
