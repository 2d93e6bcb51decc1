package nl.meldcodewijzer;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;

/** Methods of stores that have no owner to ask first, each for a reason. */
final class StoreExceptions {

    static final Set<String> ALL = Set.of();

    private StoreExceptions() {}

    static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
