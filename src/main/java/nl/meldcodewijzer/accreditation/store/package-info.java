@NullMarked
package nl.meldcodewijzer.accreditation.store;

import org.jspecify.annotations.NullMarked;
