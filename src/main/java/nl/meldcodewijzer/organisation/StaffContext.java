package nl.meldcodewijzer.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.meldcodewijzer.learning.ProfessionSlug;

/**
 * Against what a staff file is judged.
 *
 * @param known the whole register, those who left too
 * @param professions which profession a file calls so
 * @param professionNames to propose when a name is not known
 * @param ids makes identifiers for what is new
 */
public record StaffContext(
        OrganisationId organisation,
        List<StaffMember> known,
        List<Unit> units,
        Function<String, Optional<ProfessionSlug>> professions,
        List<String> professionNames,
        LocalDate today,
        Supplier<UUID> ids) {

    public StaffContext {
        known = List.copyOf(known);
        units = List.copyOf(units);
        professionNames = List.copyOf(professionNames);
    }

    Optional<Unit> unitCalled(String name) {
        return units.stream().filter(unit -> unit.name().equalsIgnoreCase(name)).findFirst();
    }
}
