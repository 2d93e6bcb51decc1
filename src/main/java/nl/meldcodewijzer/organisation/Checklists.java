package nl.meldcodewijzer.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The checklists of all sectors, by name. */
public record Checklists(List<Checklist> all) {

    public Checklists {
        all = all.stream().sorted(Comparator.comparing(Checklist::name)).toList();
    }

    public Optional<Checklist> forSector(String sector) {
        return all.stream().filter(each -> each.sector().equals(sector)).findFirst();
    }
}
