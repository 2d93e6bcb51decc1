package nl.meldcodewijzer.demo.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.Passwords;
import nl.meldcodewijzer.demo.DemoEmployment;
import nl.meldcodewijzer.demo.DemoGroup;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.demo.DemoLearning;
import nl.meldcodewijzer.demo.DemoOrganisation;
import nl.meldcodewijzer.demo.DemoPaper;
import nl.meldcodewijzer.demo.DemoPersona;
import nl.meldcodewijzer.demo.DemoStaff;
import nl.meldcodewijzer.demo.store.AccountRows;
import nl.meldcodewijzer.demo.store.AgreementRows;
import nl.meldcodewijzer.demo.store.DemoFiles;
import nl.meldcodewijzer.demo.store.DemoRows;
import nl.meldcodewijzer.demo.store.EvidenceRows;
import nl.meldcodewijzer.demo.store.GroupRows;
import nl.meldcodewijzer.demo.store.LearningRows;
import nl.meldcodewijzer.demo.store.OrganisationRows;
import nl.meldcodewijzer.demo.store.StaffRows;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.Checklists;
import nl.meldcodewijzer.region.Region;
import nl.meldcodewijzer.region.Regions;

/** Fills an empty database with the made-up region: organisations, staff, three years of learning, agreements, accounts. */
@ApplicationScoped
public class FillDemoRegion {

    private static final ProgrammeSlug PROGRAMME = new ProgrammeSlug("meldcode-basis");
    private static final String MAASTRICHT = "GM0935";
    private static final String CARE_GROUP = "mergelhof";

    private final DemoFiles files;
    private final DemoRows rows;
    private final Catalogue catalogue;
    private final Checklists checklists;
    private final Regions regions;
    private final Passwords passwords;
    private final DemoConfig config;

    FillDemoRegion(
            DemoFiles files,
            DemoRows rows,
            Catalogue catalogue,
            Checklists checklists,
            Regions regions,
            Passwords passwords,
            DemoConfig config) {
        this.files = files;
        this.rows = rows;
        this.catalogue = catalogue;
        this.checklists = checklists;
        this.regions = regions;
        this.passwords = passwords;
        this.config = config;
    }

    public void fill() {
        var organisations = files.organisations();
        var registers = new Registers(organisations);
        rows.insert(List.of(
                organisationRows(organisations),
                agreements(organisations),
                registers.staff,
                registers.learning,
                accounts(),
                group(),
                evidence(registers.withoutAccount)));
    }

    private OrganisationRows organisationRows(List<DemoOrganisation> organisations) {
        var section = new OrganisationRows();
        for (var organisation : organisations) {
            section.add(
                    organisation, checklists.forSector(organisation.sector()).orElseThrow());
        }
        return section;
    }

    private AgreementRows agreements(List<DemoOrganisation> organisations) {
        var section = new AgreementRows(regions.regions().stream()
                .flatMap(region -> region.municipalities().stream())
                .collect(Collectors.toMap(each -> each.code().value(), Region.Municipality::name, (one, same) -> one)));
        organisations.forEach(section::add);
        return section;
    }

    private AccountRows accounts() {
        var section = new AccountRows();
        var hash = passwords.hash(config.password());
        DemoPersona.ALL.forEach(persona -> section.addAccount(persona.person(), hash));
        var officer = DemoPersona.ATTENTION_OFFICER.person();
        var careGroup = DemoIds.of("organisation", CARE_GROUP);
        section.addGrant(officer, Role.ATTENTION_OFFICER, careGroup, null, null);
        section.addGrant(officer, Role.SIGNATORY, careGroup, null, null);
        var municipality = section.addPerson("gemeente@demo.example", "Rachid Notermans");
        section.addAccount(municipality, hash);
        section.addGrant(municipality, Role.AUTHORITY_OFFICER, null, MAASTRICHT, null);
        var administrator = section.addPerson("beheer@demo.example", "Femke de Leeuw");
        section.addAccount(administrator, hash);
        section.addGrant(administrator, Role.ADMIN, null, null, null);
        return section;
    }

    private GroupRows group() {
        var section = new GroupRows(DemoIds.of("organisation", CARE_GROUP), DemoPersona.ATTENTION_OFFICER.person());
        var asked = catalogue.modules(DemoGroup.MODULES);
        for (int index = 0; index < asked.size(); index++) {
            section.addTask(asked.get(index), DemoGroup.DUE.get(index), DemoGroup.NOTES.get(index));
        }
        DemoGroup.STUDENTS.forEach(each -> section.addStudent(each, asked));
        var learner = DemoPersona.LEARNER;
        section.addMember(learner.person(), learner.firstName() + " " + learner.lastName());
        return section;
    }

    private EvidenceRows evidence(List<DemoEmployment> withoutAccount) {
        var section = new EvidenceRows(DemoIds.of("organisation", CARE_GROUP), DemoPersona.ATTENTION_OFFICER.person());
        var sender = DemoPersona.WITHOUT_MAIL;
        section.addClaims(sender.employment().id(), sender.person(), programme(sender.profession()), files.paper());
        for (int index = 0; index < Math.min(withoutAccount.size(), DemoPaper.ACCEPTED.size()); index++) {
            var colleague = withoutAccount.get(index);
            section.addAcceptance(colleague.id(), programme(colleague.profession()), DemoPaper.ACCEPTED.get(index));
        }
        return section;
    }

    private ProgrammeSlug programme(String profession) {
        return catalogue
                .profession(new ProfessionSlug(profession))
                .map(Profession::programme)
                .orElse(PROGRAMME);
    }

    /** The staff of all organisations and what they learned. */
    private final class Registers {

        /** Those of the care group who work there and did not activate their code yet. */
        private final List<DemoEmployment> withoutAccount = new ArrayList<>();

        private final StaffRows staff = new StaffRows();
        private final LearningRows learning = new LearningRows(PROGRAMME);

        Registers(List<DemoOrganisation> organisations) {
            var programme = catalogue.programme(PROGRAMME).orElseThrow();
            var modules = catalogue.modules(programme.modules());
            var refresher = catalogue.modules(programme.paths().refresher());
            var history = new DemoLearning(programme, modules);
            var maker = new DemoStaff(files.names());
            for (var organisation : organisations) {
                for (var employment : maker.of(organisation)) {
                    add(organisation, employment, history.of(employment, organisation.training()));
                }
                if (organisation.key().equals(CARE_GROUP)) {
                    DemoPersona.ALL.forEach(
                            each -> add(organisation, each.employment(), each.history(programme, modules, refresher)));
                }
            }
        }

        private void add(DemoOrganisation organisation, DemoEmployment employment, DemoLearning.History history) {
            if (organisation.key().equals(CARE_GROUP) && employment.person() == null && employment.until() == null) {
                withoutAccount.add(employment);
            }
            staff.add(organisation, employment);
            learning.add(employment, history);
        }
    }
}
