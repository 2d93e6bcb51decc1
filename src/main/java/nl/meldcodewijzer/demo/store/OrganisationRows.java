package nl.meldcodewijzer.demo.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.demo.DemoOrganisation;
import nl.meldcodewijzer.organisation.Checklist;

/** Organisations, their units, written meldcodes, attention officers and contact points. */
public final class OrganisationRows implements DemoRows.Section {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 2, 1);

    private final Rows organisations =
            new Rows("organisation", "id", "name", "sector", "legal_basis", "sign_in_code", "from_date");
    private final Rows identifiers = new Rows("identifier", "id", "organisation_id", "scheme", "value", "from_date");
    private final Rows units = new Rows(
            "unit", "id", "organisation_id", "name", "sector", "legal_basis", "authority", "card_code", "from_date");
    private final Rows documents = new Rows(
            "meldcode_document",
            "id",
            "organisation_id",
            "title",
            "document_version",
            "adopted_on",
            "adopted_by",
            "reviewed_on",
            "review_before",
            "checklist");
    private final Rows answers = new Rows("checklist_answer", "organisation_id", "document_id", "item", "answer");
    private final Rows officers = new Rows(
            "attention_officer",
            "id",
            "organisation_id",
            "name",
            "kind",
            "deputy",
            "training",
            "trained_until",
            "from_date");
    private final Rows contacts =
            new Rows("contact_point", "id", "organisation_id", "kind", "label", "phone", "hours", "place", "from_date");

    public void add(DemoOrganisation organisation, Checklist checklist) {
        var id = DemoIds.of("organisation", organisation.key());
        var chance = DemoIds.chance("organisation", organisation.key());
        organisations.add(
                id, organisation.name(), organisation.sector(), checklist.legalBasis(), organisation.key(), START);
        identifiers.add(
                DemoIds.of("kvk", organisation.key()),
                id,
                "kvk",
                Integer.toString(90_000_000 + chance.nextInt(9_999_999)),
                START);
        for (var unit : organisation.units()) {
            units.add(
                    unitId(organisation, unit),
                    id,
                    unit.name(),
                    organisation.sector(),
                    checklist.legalBasis(),
                    unit.authority(),
                    cardCode(organisation, unit),
                    START);
        }
        addDocument(organisation, id, checklist);
        addOfficers(organisation, id);
    }

    static UUID unitId(DemoOrganisation organisation, DemoOrganisation.Unit unit) {
        return DemoIds.of("unit", organisation.key() + "/" + unit.name());
    }

    private static String cardCode(DemoOrganisation organisation, DemoOrganisation.Unit unit) {
        return unitId(organisation, unit).toString().replace("-", "").substring(0, 10);
    }

    private void addDocument(DemoOrganisation organisation, UUID id, Checklist checklist) {
        if (organisation.document() == DemoOrganisation.Document.NONE) {
            return;
        }
        if (organisation.document() == DemoOrganisation.Document.OLD) {
            addVersion(organisation, id, checklist, "1.0", LocalDate.of(2021, 3, 12));
            return;
        }
        addVersion(organisation, id, checklist, "1.0", LocalDate.of(2024, 3, 12));
        addVersion(organisation, id, checklist, "2.0", LocalDate.of(2025, 6, 2));
        addVersion(organisation, id, checklist, "2.1", LocalDate.of(2026, 5, 11));
    }

    private void addVersion(
            DemoOrganisation organisation, UUID id, Checklist checklist, String version, LocalDate adopted) {
        var document = DemoIds.of("document", organisation.key() + "/" + version);
        documents.add(
                document,
                id,
                "Meldcode " + organisation.name(),
                version,
                adopted,
                "het bestuur",
                adopted,
                adopted.plusYears(1),
                organisation.sector());
        var items = checklist.items();
        for (int index = 0; index < items.size(); index++) {
            var missing = organisation.document() == DemoOrganisation.Document.INCOMPLETE && index == 1;
            answers.add(id, document, items.get(index).id(), missing ? "no" : "yes");
        }
    }

    private void addOfficers(DemoOrganisation organisation, UUID id) {
        if (organisation.officers() == DemoOrganisation.Officers.NONE) {
            return;
        }
        var from = organisation.officers() == DemoOrganisation.Officers.LATE ? LATE : LocalDate.of(2022, 9, 1);
        officers.add(
                DemoIds.of("officer", organisation.key()),
                id,
                organisation.key().equals("mergelhof") ? "Ellen Vaessen" : "Aandachtsfunctionaris",
                "direct",
                false,
                "Training aandachtsfunctionaris",
                from.plusYears(5),
                from);
        if (organisation.staff() > 30) {
            officers.add(DemoIds.of("deputy", organisation.key()), id, "Vervanger", "direct", true, null, null, from);
        }
        contacts.add(
                DemoIds.of("contact", organisation.key()),
                id,
                "officer",
                "Aandachtsfunctionaris",
                "043-0000000",
                "maandag tot en met donderdag, 9.00 tot 17.00 uur",
                null,
                from);
        contacts.add(
                DemoIds.of("paper", organisation.key()),
                id,
                "document",
                "Onze meldcode",
                null,
                null,
                "In het kwaliteitshandboek op intranet en in de map in de teamkamer",
                from);
        contacts.add(
                DemoIds.of("night", organisation.key()),
                id,
                "night",
                "Bereikbare dienst",
                "043-0000001",
                "elke dag, ook 's nachts",
                null,
                from);
        contacts.add(
                DemoIds.of("decides", organisation.key()),
                id,
                "decides",
                "De leidinggevende, na overleg met de aandachtsfunctionaris",
                null,
                null,
                null,
                from);
    }

    @Override
    public List<Rows> tables() {
        return List.of(organisations, identifiers, units, documents, answers, officers, contacts);
    }
}
