package nl.meldcodewijzer.learning.file;

import java.util.Set;

/** The names that files may use of one another. */
record References(Set<String> frameworks, Set<String> professions, Set<String> modules, Set<String> programmes) {

    References {
        frameworks = Set.copyOf(frameworks);
        professions = Set.copyOf(professions);
        modules = Set.copyOf(modules);
        programmes = Set.copyOf(programmes);
    }
}
