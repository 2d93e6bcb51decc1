package nl.meldcodewijzer.learning;

import java.util.List;

/**
 * A group of professions with one weighing framework and one programme (beroepsgroep).
 *
 * @param names other names that a staff file may use
 */
public record Profession(
        ProfessionSlug slug, String name, FrameworkSlug framework, ProgrammeSlug programme, List<String> names) {

    public Profession {
        names = List.copyOf(names);
    }
}
