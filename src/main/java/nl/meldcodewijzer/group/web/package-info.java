@NullMarked
package nl.meldcodewijzer.group.web;

import org.jspecify.annotations.NullMarked;
