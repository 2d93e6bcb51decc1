@NullMarked
package nl.meldcodewijzer.accreditation.web;

import org.jspecify.annotations.NullMarked;
