package nl.meldcodewijzer.browser;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of all pages, as the code declares them: {@code /modules/{slug}}. */
final class PageAddresses {

    private static final Pattern CHOICE = Pattern.compile("\\{\\w+: *([a-z|-]+)}");

    private record Address(String template, Pattern pattern) {}

    private final List<Address> addresses;

    private PageAddresses(List<Address> addresses) {
        this.addresses = addresses;
    }

    static PageAddresses declared() {
        return new PageAddresses(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.meldcodewijzer")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("Pages") && type.isAnnotatedWith(Path.class))
                        .flatMap(PageAddresses::of)
                        .flatMap(PageAddresses::alternatives)
                        .distinct()
                        .sorted(Comparator.comparing(template -> template.replace("{", "~"))) // fixed words first
                        .map(template ->
                                new Address(template, Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+"))))
                        .toList());
    }

    List<String> all() {
        return addresses.stream().map(Address::template).toList();
    }

    /** The page that answers at this path. */
    Optional<String> at(String path) {
        return addresses.stream()
                .filter(address -> address.pattern().matcher(path).matches())
                .map(Address::template)
                .findFirst();
    }

    private static Stream<String> of(JavaClass type) {
        var top = type.getAnnotationOfType(Path.class).value();
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(GET.class))
                .map(method -> whole(top, method));
    }

    /** {@code {deed:change|end}} stands for two pages. */
    private static Stream<String> alternatives(String template) {
        var choice = CHOICE.matcher(template);
        return choice.find()
                ? Stream.of(choice.group(1).split("\\|")).map(word -> template.replace(choice.group(), word))
                : Stream.of(template);
    }

    private static String whole(String top, JavaMethod method) {
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var path = ("/" + top + "/" + own).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
