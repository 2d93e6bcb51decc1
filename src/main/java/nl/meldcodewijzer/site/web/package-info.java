@NullMarked
package nl.meldcodewijzer.site.web;

import org.jspecify.annotations.NullMarked;
