@NullMarked
package nl.meldcodewijzer.desk.web;

import org.jspecify.annotations.NullMarked;
