@NullMarked
package nl.meldcodewijzer.study.web;

import org.jspecify.annotations.NullMarked;
