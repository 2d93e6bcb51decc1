package nl.meldcodewijzer.organisation;

import java.util.List;
import java.util.Optional;

/** The checklists of all sectors, in the order of their names; made once at start-up from the content folder. */
public record Checklists(List<Checklist> all) {

    public Checklists {
        all = List.copyOf(all);
    }

    public Optional<Checklist> forSector(String sector) {
        return all.stream().filter(each -> each.sector().equals(sector)).findFirst();
    }
}
