package nl.meldcodewijzer.site.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.site.Refusal;

/** What bean validation found, as errors with a place. */
final class Violations {

    private Violations() {}

    static boolean areOurFault(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream().anyMatch(Violations::isOfReturnValue);
    }

    private static boolean isOfReturnValue(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    static Refusal refusal(ConstraintViolationException violations) {
        var errors = violations.getConstraintViolations().stream()
                .map(Violations::error)
                .sorted(java.util.Comparator.comparing(Refusal.Error::pointer))
                .toList();
        var first = errors.get(0);
        return Refusal.invalid(
                first.pointer().replaceFirst("^/", "") + ": " + first.detail(), errors.toArray(Refusal.Error[]::new));
    }

    private static Refusal.Error error(ConstraintViolation<?> violation) {
        var names = names(violation.getPropertyPath());
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
        // method.parameter is a query or path parameter; anything deeper is inside the body
        return names.size() <= 2
                ? new Refusal.Error("query", names.get(names.size() - 1), violation.getMessage(), code)
                : new Refusal.Error(
                        "body", "/" + String.join("/", names.subList(2, names.size())), violation.getMessage(), code);
    }

    private static List<String> names(Path path) {
        var names = new ArrayList<String>();
        for (var node : path) {
            if (node.getIndex() != null) {
                names.add(String.valueOf(node.getIndex()));
            }
            names.add(String.valueOf(node.getName()));
        }
        return names;
    }
}
