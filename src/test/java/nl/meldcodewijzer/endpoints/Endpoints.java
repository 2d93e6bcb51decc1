package nl.meldcodewijzer.endpoints;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every endpoint in the code, read from the compiled classes. */
final class Endpoints {

    private static final Map<String, Class<? extends Annotation>> VERBS = Map.of(
            "GET", GET.class, "POST", POST.class, "PUT", PUT.class, "DELETE", DELETE.class, "PATCH", PATCH.class);

    private Endpoints() {}

    static List<Endpoint> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.meldcodewijzer")
                        .that(DescribedPredicate.describe(
                                "are resources", (JavaClass each) -> each.isAnnotatedWith(Path.class)))
                        .stream()
                        .flatMap(resource ->
                                resource.getMethods().stream().flatMap(method -> endpoint(resource, method)))
                        .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                        .toList();
    }

    private static Stream<Endpoint> endpoint(JavaClass resource, JavaMethod method) {
        return VERBS.entrySet().stream()
                .filter(verb -> method.isAnnotatedWith(verb.getValue()))
                .map(verb -> new Endpoint(
                        verb.getKey(),
                        path(resource, method),
                        roles(resource, method),
                        annotation(resource, method, PermitAll.class).isPresent()
                                && method.tryGetAnnotationOfType(RolesAllowed.class)
                                        .isEmpty(),
                        consumes(resource, method)));
    }

    private static String path(JavaClass resource, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var path = ("/" + resource.getAnnotationOfType(Path.class).value() + "/" + own).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Set<String> roles(JavaClass resource, JavaMethod method) {
        return annotation(resource, method, RolesAllowed.class)
                .map(each -> Set.copyOf(Arrays.asList(each.value())))
                .orElse(Set.of());
    }

    private static String consumes(JavaClass resource, JavaMethod method) {
        return annotation(resource, method, Consumes.class)
                .map(each -> String.join(" ", each.value()))
                .orElse("");
    }

    private static <A extends Annotation> Optional<A> annotation(JavaClass resource, JavaMethod method, Class<A> type) {
        var own = method.tryGetAnnotationOfType(type);
        if (own.isPresent() || method.isAnnotatedWith(PermitAll.class) || method.isAnnotatedWith(RolesAllowed.class)) {
            return own;
        }
        return resource.tryGetAnnotationOfType(type);
    }
}
