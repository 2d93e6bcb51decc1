package nl.meldcodewijzer.accreditation;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A register in which professionals collect points for training. */
public enum Register {
    BIG("big", "BIG-register", "[0-9]{11}"),
    SKJ("skj", "SKJ", Patterns.RELATION),
    REGISTERPLEIN("registerplein", "Registerplein", Patterns.RELATION),
    VENVN("venvn", "Kwaliteitsregister V&V", Patterns.RELATION),
    OTHER("other", "Ander register", Patterns.RELATION);

    /** What we know of numbers whose form a register did not publish. */
    private static final class Patterns {
        static final String RELATION = "(?=.*[0-9])[0-9A-Z][0-9A-Z.-]{2,18}[0-9A-Z]";
    }

    private final String code;
    private final String title;
    private final Pattern form;

    Register(String code, String title, String form) {
        this.code = code;
        this.title = title;
        this.form = Pattern.compile(form);
    }

    public String code() {
        return code;
    }

    /** As it calls itself. */
    public String title() {
        return title;
    }

    boolean admits(String number) {
        return form.matcher(number).matches();
    }

    public static Optional<Register> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
