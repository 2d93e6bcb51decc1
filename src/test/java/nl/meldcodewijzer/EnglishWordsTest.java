package nl.meldcodewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldcodewijzer.site.InEnglish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in English is so wholly: every message, and every word of every page that says it is. */
class EnglishWordsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    /** Words that both languages share, and lines that hold values only. */
    private static final Set<String> THE_SAME = Set.of(
            "activation.code",
            "completion.service",
            "home.privacyTitle",
            "join.place",
            "learning.moduleCount",
            "registernumber.register",
            "reminder.line",
            "reminder.mail",
            "site.advice",
            "site.dutchAfterAll",
            "site.toOwnProgramme");

    /** Pages of their own beside a page that is in English. */
    private static final Set<String> DUTCH_ONLY = Set.of("AccessibilityPage", "PrivacyPage", "GuidePage");

    private static final Pattern NAMESPACE = Pattern.compile("\\b([a-z]+):[a-zA-Z]+");
    private static final Pattern INCLUDED = Pattern.compile("\\{#(include )?([a-zA-Z/-]+)");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^}]*}");

    private static final Map<String, Words> BUNDLES = Words.all();

    static Collection<Words> inEnglish() {
        return BUNDLES.values().stream().filter(Words::isInEnglish).toList();
    }

    @Test
    void everyFileBelongsToABundle() throws IOException {
        try (var files = Files.list(Path.of("src", "main", "resources", "messages"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(inEnglish().stream()
                            .map(each -> each.name() + "_en.properties")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("inEnglish")
    void everyMessageIsThereAndSaysTheSame(Words words) {
        assertThat(words.english().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        words.messages().stream().map(each -> each.getName()).toList());
        for (var message : words.messages()) {
            var name = words.name() + "." + message.getName();
            var english = words.english().getOrDefault(message.getName(), "");
            var dutch = Words.dutch(message);
            assertThat(english).as(name).isNotBlank();
            assertThat(english.equals(dutch))
                    .as("the same in both languages: " + name)
                    .isEqualTo(THE_SAME.contains(name));
            assertThat(used(message.getParameters(), english))
                    .as("values in " + name)
                    .isEqualTo(used(message.getParameters(), dutch));
        }
    }

    @ParameterizedTest
    @MethodSource("inEnglish")
    void codeThatHasTheBundleFollowsTheLanguageOfThePage(Words words) throws ReflectiveOperationException {
        var follows = Class.forName(words.type().getPackageName() + ".EnglishWords");
        assertThat(Stream.of(follows.getDeclaredMethods()).map(each -> each.getReturnType()))
                .as("EnglishWords beside " + words.type())
                .anyMatch(words.type()::equals);
    }

    @Test
    void pagesInEnglishUseWordsThatAreInEnglish() throws IOException {
        var wrong = new TreeSet<String>();
        var pages = pagesInEnglish();
        for (var page : pages) {
            for (var file : whole(page, new HashSet<>())) {
                var words = new TreeSet<String>();
                EXPRESSION
                        .matcher(Files.readString(file))
                        .results()
                        .flatMap(each -> NAMESPACE.matcher(each.group()).results())
                        .map(each -> each.group(1))
                        .filter(BUNDLES::containsKey)
                        .forEach(words::add);
                words.stream()
                        .filter(each -> !BUNDLES.get(each).isInEnglish())
                        .forEach(each -> wrong.add(TEMPLATES.relativize(file) + " of " + page + " uses " + each));
            }
        }
        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    private static List<String> pagesInEnglish() {
        return Words.classes("Pages").stream()
                .filter(EnglishWordsTest::hasPageInEnglish)
                .flatMap(type -> Stream.of(type.getDeclaredClasses())
                        .filter(TemplateInstance.class::isAssignableFrom)
                        .filter(page -> !DUTCH_ONLY.contains(page.getSimpleName()))
                        .map(page -> type.getSimpleName() + "/" + hyphenated(page.getSimpleName())))
                .sorted()
                .toList();
    }

    private static boolean hasPageInEnglish(Class<?> type) {
        return type.isAnnotationPresent(InEnglish.class)
                || Stream.of(type.getDeclaredMethods()).anyMatch(each -> each.isAnnotationPresent(InEnglish.class));
    }

    /** A template with all that it includes. */
    private static Set<Path> whole(String template, Set<Path> known) throws IOException {
        var file = Stream.of(template, "tags/" + template)
                .map(each -> TEMPLATES.resolve(each + ".html"))
                .filter(Files::exists)
                .findFirst();
        if (file.isPresent() && known.add(file.get())) {
            for (var each : INCLUDED.matcher(Files.readString(file.get()))
                    .results()
                    .map(each -> each.group(2))
                    .toList()) {
                whole(each, known);
            }
        }
        return known;
    }

    private static String hyphenated(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    private static Set<String> used(Parameter[] parameters, String message) {
        var expressions = EXPRESSION
                .matcher(message)
                .results()
                .map(each -> each.group().replaceAll("'[^']*'", ""))
                .toList();
        return Stream.of(parameters)
                .map(Parameter::getName)
                .filter(name -> expressions.stream()
                        .map(Pattern.compile("\\b" + Matcher.quoteReplacement(name) + "\\b")::matcher)
                        .anyMatch(Matcher::find))
                .collect(Collectors.toSet());
    }
}
