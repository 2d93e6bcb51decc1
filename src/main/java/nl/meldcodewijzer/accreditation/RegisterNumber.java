package nl.meldcodewijzer.accreditation;

import java.util.Locale;
import java.util.Optional;

/**
 * Under which number somebody stands in a register.
 *
 * @param number in capitals and without spaces, in the form that the register has
 */
public record RegisterNumber(Register register, String number) {

    public RegisterNumber {
        if (!register.admits(number)) {
            throw new IllegalArgumentException("'" + number + "' is no number of " + register);
        }
    }

    /** Reads what was typed; spaces and small letters do not matter. Absent when the register has no such numbers. */
    public static Optional<RegisterNumber> read(Register register, String typed) {
        var number = typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return register.admits(number) ? Optional.of(new RegisterNumber(register, number)) : Optional.empty();
    }
}
