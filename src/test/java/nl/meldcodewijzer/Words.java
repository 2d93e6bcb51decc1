package nl.meldcodewijzer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One message bundle, with its words in both languages.
 *
 * @param english empty when this bundle is Dutch only
 */
public record Words(String name, Class<?> type, Map<String, String> english) {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path FOLDER = Path.of("src", "main", "resources", "messages");

    /** Those of the whole service, by name. */
    public static Map<String, Words> all() {
        var bundles = new TreeMap<String, Words>();
        for (var type : classes("Messages")) {
            var name = type.getAnnotation(MessageBundle.class).value();
            bundles.put(name, new Words(name, type, english(name)));
        }
        return bundles;
    }

    /** Those of the service whose names end so. */
    public static List<Class<?>> classes(String ending) {
        try (var files = Files.walk(CLASSES)) {
            return files.map(each -> CLASSES.relativize(each).toString().replaceAll("[/\\\\]", "."))
                    .filter(each -> each.endsWith(ending + ".class"))
                    .<Class<?>>map(each -> named(each.substring(0, each.length() - ".class".length())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Words.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    public boolean isInEnglish() {
        return !english.isEmpty();
    }

    public List<Method> messages() {
        return Stream.of(type.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(Message.class))
                .toList();
    }

    public static String dutch(Method message) {
        return message.getAnnotation(Message.class).value();
    }

    /** What stands between the values and choices of a message. */
    public static Stream<String> pieces(String message) {
        return Stream.of(message.split("\\{[^}]*}")).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static Map<String, String> english(String bundle) {
        var file = FOLDER.resolve(bundle + "_en.properties");
        if (!Files.exists(file)) {
            return Map.of();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(each -> words.put(each, properties.getProperty(each)));
        return words;
    }
}
