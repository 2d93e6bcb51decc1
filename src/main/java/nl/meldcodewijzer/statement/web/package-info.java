@NullMarked
package nl.meldcodewijzer.statement.web;

import org.jspecify.annotations.NullMarked;
