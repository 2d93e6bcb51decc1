package nl.meldcodewijzer.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On which footing somebody works for an organisation. */
public enum EmploymentKind {
    EMPLOYEE("employee", "medewerker", "werknemer", "in dienst", "loondienst", "vast", "tijdelijk", "oproepkracht"),
    AGENCY("agency", "uitzendkracht", "uitzend", "gedetacheerd", "detachering", "inhuur", "payroll"),
    SELF_EMPLOYED("self-employed", "zelfstandig", "zelfstandige", "zzp", "zzp'er", "zzper", "freelancer"),
    TRAINEE("trainee", "stagiair", "stagiaire", "stage"),
    VOLUNTEER("volunteer", "vrijwilliger", "vrijwilligster"),
    HOST_PARENT("host-parent", "gastouder"),
    STUDENT("student", "leerling", "bbl", "bbl'er", "in opleiding");

    private final String code;
    private final List<String> names;

    EmploymentKind(String code, String... names) {
        this.code = code;
        this.names = List.of(names);
    }

    public String code() {
        return code;
    }

    /** The first name is the one that export writes. */
    public List<String> names() {
        return names;
    }

    public static EmploymentKind of(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unknown kind of employment '" + code + "'");
    }

    /** The kind that a staff file calls so: code or Dutch name, capitals ignored. */
    public static Optional<EmploymentKind> called(String name) {
        var folded = name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (var each : values()) {
            if (each.code.equals(folded) || each.names.contains(folded)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
