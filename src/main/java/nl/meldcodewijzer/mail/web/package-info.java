@NullMarked
package nl.meldcodewijzer.mail.web;

import org.jspecify.annotations.NullMarked;
