package nl.meldcodewijzer.subsidy;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an obligation strictly, and remembers which ones were known. */
final class Parameters {

    private final Map<String, Object> values;
    private final Set<String> known = new HashSet<>();

    Parameters(Map<String, Object> values) {
        this.values = values;
    }

    int number(String name, int least, int most) {
        known.add(name);
        if (values.get(name) instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        throw new WrongParameter(name, "'" + name + "' is a whole number from " + least + " to " + most);
    }

    int numberOr(String name, int otherwise, int least, int most) {
        known.add(name);
        return values.containsKey(name) ? number(name, least, most) : otherwise;
    }

    boolean flagOr(String name, boolean otherwise) {
        known.add(name);
        if (!values.containsKey(name)) {
            return otherwise;
        }
        if (values.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw new WrongParameter(name, "'" + name + "' is true or false");
    }

    String text(String name) {
        known.add(name);
        if (values.get(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new WrongParameter(name, "'" + name + "' is missing");
    }

    @Nullable
    String textOrNone(String name) {
        known.add(name);
        return values.containsKey(name) ? text(name) : null;
    }

    Period period(String name) {
        try {
            var period = Period.parse(text(name));
            if (!period.isNegative() && !period.isZero()) {
                return period;
            }
        } catch (DateTimeParseException broken) {
            // told below
        }
        throw new WrongParameter(name, "'" + name + "' is a period such as P12M");
    }

    List<String> textsOrNone(String name) {
        known.add(name);
        if (!values.containsKey(name)) {
            return List.of();
        }
        if (values.get(name) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new WrongParameter(name, "'" + name + "' is a list of words");
    }

    void refuseOthers() {
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new WrongParameter(name, "'" + name + "' is no parameter of this kind");
                });
    }
}
