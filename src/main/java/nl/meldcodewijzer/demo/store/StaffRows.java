package nl.meldcodewijzer.demo.store;

import java.util.List;
import nl.meldcodewijzer.demo.DemoEmployment;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.demo.DemoOrganisation;

/** The registers: employments, names, assignments, absences, and the people behind them. */
public final class StaffRows implements DemoRows.Section {

    private final Rows employments =
            new Rows("employment", "id", "organisation_id", "staff_number", "kind", "from_date", "until_date");
    private final Rows names =
            new Rows("employee_name", "employment_id", "organisation_id", "first_name", "last_name", "email");
    private final Rows assignments = new Rows(
            "assignment",
            "id",
            "organisation_id",
            "employment_id",
            "unit_id",
            "team",
            "job",
            "profession",
            "from_date",
            "until_date");
    private final Rows absences =
            new Rows("absence", "id", "organisation_id", "employment_id", "from_date", "until_date");
    private final Rows people = new Rows("person", "id", "name", "email");
    private final Rows links =
            new Rows("employment_person", "id", "organisation_id", "employment_id", "person_id", "linked_on");

    public void add(DemoOrganisation organisation, DemoEmployment employment) {
        var owner = DemoIds.of("organisation", organisation.key());
        var key = employment.id().toString();
        employments.add(
                employment.id(),
                owner,
                employment.staffNumber(),
                employment.kind(),
                employment.from(),
                employment.until());
        names.add(employment.id(), owner, employment.firstName(), employment.lastName(), employment.email());
        assignments.add(
                DemoIds.of("assignment", key),
                owner,
                employment.id(),
                OrganisationRows.unitId(organisation, organisation.units().get(employment.unit())),
                employment.team(),
                null,
                employment.profession(),
                employment.from(),
                employment.until());
        if (employment.absentFrom() != null && !employment.absentFrom().isBefore(employment.from())) {
            absences.add(
                    DemoIds.of("absence", key),
                    owner,
                    employment.id(),
                    employment.absentFrom(),
                    employment.absentFrom().plusMonths(9));
        }
        if (employment.person() != null) {
            people.add(employment.person(), employment.firstName() + " " + employment.lastName(), employment.email());
            links.add(DemoIds.of("link", key), owner, employment.id(), employment.person(), employment.from());
        }
    }

    @Override
    public List<Rows> tables() {
        return List.of(employments, names, assignments, absences, people, links);
    }
}
