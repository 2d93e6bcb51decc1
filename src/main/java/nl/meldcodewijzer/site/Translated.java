package nl.meldcodewijzer.site;

import io.quarkus.qute.Resolver;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.Map;

/**
 * The words of a message bundle in the language of the page, for code that has the bundle injected. Templates look up
 * words by themselves; what answers them is a {@link Resolver}, so this is one too.
 */
public final class Translated {

    private Translated() {}

    /** A bundle that answers in the language of {@link PageLanguage#now()} each time that it is asked. */
    public static <T> T words(Class<T> bundle) {
        var spoken = new EnumMap<Language, T>(Language.class);
        for (var language : Language.values()) {
            spoken.put(language, MessageBundles.get(bundle, new Localized.Literal(language.tag())));
        }
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle, Resolver.class},
                (self, method, arguments) -> answer(spoken, self, method, arguments)));
    }

    private static Object answer(Map<Language, ?> spoken, Object self, Method method, Object[] arguments)
            throws Throwable {
        if (method.getName().equals("equals") && method.getDeclaringClass() == Object.class) {
            return self == arguments[0];
        }
        try {
            return method.invoke(spoken.get(PageLanguage.now()), arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        }
    }
}
