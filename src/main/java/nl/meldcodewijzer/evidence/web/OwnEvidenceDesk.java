package nl.meldcodewijzer.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldcodewijzer.evidence.Claim;
import nl.meldcodewijzer.evidence.store.Claims;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Profession;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.organisation.MediaKind;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.EmploymentLinks;
import nl.meldcodewijzer.organisation.store.Files;
import nl.meldcodewijzer.organisation.store.PersonEmployments;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.SentForm;
import org.jspecify.annotations.Nullable;

/** What somebody hands in, and the list of it. */
@ApplicationScoped
class OwnEvidenceDesk {

    private static final Set<String> PAPERS = Set.of("pdf", "png", "jpg");

    /**
     * @param file the address of the own file; empty without one
     * @param takeBack the address to take it back; empty after the decision
     */
    record Line(String what, String at, String state, String look, String reason, String file, String takeBack) {}

    /** @param hasOthers whether there are programmes that are not offered yet */
    record View(ClaimForm form, List<Option> employers, List<Option> programmes, boolean hasOthers, List<Line> own) {

        public boolean mayChooseEmployer() {
            return employers.size() > 1;
        }
    }

    private final Claims claims;
    private final EmploymentLinks links;
    private final PersonEmployments employments;
    private final Files files;
    private final Catalogue catalogue;
    private final OwnEvidenceMessages messages;
    private final Clock clock;

    OwnEvidenceDesk(
            Claims claims,
            EmploymentLinks links,
            PersonEmployments employments,
            Files files,
            Catalogue catalogue,
            OwnEvidenceMessages messages,
            Clock clock) {
        this.claims = claims;
        this.links = links;
        this.employments = employments;
        this.files = files;
        this.catalogue = catalogue;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param all whether all programmes are offered, and not only those of the own professions */
    View view(PersonId person, ClaimForm form, boolean all) {
        var fitting = fitting(person);
        var typed = form.value("programma");
        var isOffered = typed.isEmpty()
                || fitting.stream().anyMatch(each -> each.slug().value().equals(typed));
        var offered = all || !isOffered ? catalogue.programmes() : fitting;
        return new View(
                form,
                links.of(person).stream()
                        .map(each -> new Option(each.employment().toString(), each.organisationName()))
                        .toList(),
                offered.stream()
                        .map(each -> new Option(each.slug().value(), each.title()))
                        .toList(),
                offered.size() < catalogue.programmes().size(),
                claims.of(person).stream().map(this::line).toList());
    }

    /** Those of the professions that the employers know; all while no employer named one. */
    private List<Programme> fitting(PersonId person) {
        var asked = employments.of(person, LocalDate.now(clock)).stream()
                .flatMap(each -> Optional.ofNullable(each.profession()).stream())
                .flatMap(each -> catalogue.profession(new ProfessionSlug(each)).stream())
                .map(Profession::programme)
                .collect(Collectors.toSet());
        return asked.isEmpty()
                ? catalogue.programmes()
                : catalogue.programmes().stream()
                        .filter(each -> asked.contains(each.slug()))
                        .toList();
    }

    /** False when something is wrong; the form then says what, and nothing was kept. */
    boolean handIn(PersonId person, ClaimForm form, Optional<SentForm.Content> content) {
        var today = LocalDate.now(clock);
        var employment = form.employment(links.of(person));
        var proof = form.proof(catalogue.programmes(), today);
        if (content.isEmpty()) {
            form.wrong("bestand", messages.fileMissing());
        } else if (MediaKind.of(content.get().bytes())
                .filter(each -> PAPERS.contains(each.extension()))
                .isEmpty()) {
            form.wrong("bestand", messages.wrongFile());
        }
        if (!form.isRight() || employment.isEmpty() || proof.isEmpty() || content.isEmpty()) {
            return false;
        }
        var owner = employment.get().organisation();
        var file = file(owner, form, content.get());
        if (file == null) {
            return false;
        }
        var at = employment.get().employment();
        var id = form.id(at, proof.get(), file);
        claims.add(owner, new Claim(id, owner, at, person, proof.get(), file, today, null));
        return true;
    }

    private @Nullable UUID file(OrganisationId owner, ClaimForm form, SentForm.Content content) {
        try {
            return files.add(owner, "bewijs", content.bytes());
        } catch (Refusal refusal) {
            form.wrong("bestand", String.valueOf(refusal.getMessage()));
            return null;
        }
    }

    private Line line(Claims.AtOrganisation each) {
        var claim = each.claim();
        var decision = claim.decision();
        var programme = catalogue.titleOf(claim.proof().programme());
        return new Line(
                claim.proof().title() + " · " + programme,
                messages.at(each.organisation(), Dates.written(claim.handedInOn())),
                each.withdrawnOn() == null ? state(decision) : messages.withdrawn(Dates.written(each.withdrawnOn())),
                decision == null ? "none" : decision.accepted() && each.withdrawnOn() == null ? "good" : "bad",
                decision == null ? "" : decision.reason(),
                claim.file() == null ? "" : "/leren/bewijzen/" + claim.id() + "/bestand",
                decision == null ? "/leren/bewijzen/" + claim.id() + "/terugtrekken" : "");
    }

    private String state(Claim.@Nullable Decision decision) {
        if (decision == null) {
            return messages.waiting();
        }
        var on = Dates.written(decision.on());
        return decision.accepted() ? messages.accepted(on) : messages.declined(on);
    }
}
