package nl.meldcodewijzer.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.completion.Validity;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.Programme;

/** Three years of made-up learning: who completed what when, so that every status occurs on every reference date. */
public final class DemoLearning {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Programme programme;
    private final List<LearningModule> modules;

    public DemoLearning(Programme programme, List<LearningModule> modules) {
        this.programme = programme;
        this.modules = List.copyOf(modules);
    }

    /** One certificate somebody earned. */
    public record Earned(UUID person, LocalDate completedOn, Validity validity, Provenance provenance) {}

    /** One module somebody completed. */
    public record Done(UUID person, String module, int edition, LocalDate completedOn) {}

    /** What a person has done so far. */
    public record History(List<Earned> certificates, List<Done> modules) {}

    public History of(DemoEmployment employment, DemoOrganisation.Training training) {
        var person = employment.person();
        var certificates = new ArrayList<Earned>();
        var done = new ArrayList<Done>();
        if (person == null) {
            return new History(certificates, done);
        }
        var chance = DemoIds.chance("learning", person.toString());
        var until = employment.until() == null ? TODAY : employment.until();
        var completedOn = first(employment, chance);
        var trained = chance.nextInt(100) < training.trained();
        while (trained && !completedOn.isAfter(until)) {
            var provenance = provenance(completedOn, chance);
            var validity = Validity.earned(programme, completedOn, Optional.empty());
            certificates.add(new Earned(person, completedOn, validity, provenance));
            if (provenance == Provenance.EARNED_HERE) {
                done.addAll(modulesBefore(person, completedOn, employment.from(), chance));
            }
            trained = chance.nextInt(100) < training.renewed();
            completedOn = validity.until().minusDays(70).plusDays(chance.nextInt(90));
        }
        redo(person, certificates, done, until, training, chance);
        if (certificates.isEmpty() && chance.nextInt(100) < 40) {
            halfway(person, employment, until, done, chance);
        }
        return new History(List.copyOf(certificates), List.copyOf(done));
    }

    /** New staff mostly learns within the term; the others began somewhere in the first two years. */
    private static LocalDate first(DemoEmployment employment, Random chance) {
        var opening = LocalDate.of(2023, 11, 15).plusDays(chance.nextInt(600));
        var afterStart = employment.from().plusDays(20 + chance.nextInt(80));
        return opening.isBefore(afterStart) ? afterStart : opening;
    }

    private static Provenance provenance(LocalDate completedOn, Random chance) {
        int draw = chance.nextInt(100);
        if (completedOn.isBefore(LocalDate.of(2024, 6, 1)) && draw < 30) {
            return Provenance.IMPORTED;
        }
        return draw < 92 ? Provenance.EARNED_HERE : Provenance.RECOGNISED_COURSE;
    }

    private List<Done> modulesBefore(UUID person, LocalDate completedOn, LocalDate notBefore, Random chance) {
        var done = new ArrayList<Done>();
        var day = completedOn;
        for (int index = modules.size() - 1; index >= 0; index--) {
            var module = modules.get(index);
            done.add(new Done(person, module.slug().value(), editionOn(module, day), day));
            var earlier = day.minusDays(chance.nextInt(6));
            day = earlier.isBefore(notBefore) ? day : earlier;
        }
        return done;
    }

    /** Most who hold a certificate from before a must-redo edition do that module again in time. */
    private void redo(
            UUID person,
            List<Earned> certificates,
            List<Done> done,
            LocalDate until,
            DemoOrganisation.Training training,
            Random chance) {
        if (certificates.isEmpty()) {
            return;
        }
        for (var module : modules) {
            var changed = module.mustRedo().map(Edition::effective);
            if (changed.isEmpty() || chance.nextInt(100) >= training.renewed()) {
                continue;
            }
            var day = changed.get().plusDays(chance.nextInt(110));
            if (!day.isAfter(until) && certificates.get(0).completedOn().isBefore(changed.get())) {
                done.add(new Done(person, module.slug().value(), editionOn(module, day), day));
            }
        }
    }

    private void halfway(UUID person, DemoEmployment employment, LocalDate until, List<Done> done, Random chance) {
        var day = employment.from().isAfter(LocalDate.of(2026, 8, 1))
                ? employment.from().plusDays(chance.nextInt(15))
                : LocalDate.of(2026, 8, 1).plusDays(chance.nextInt(100));
        for (var module : modules.subList(0, 1 + chance.nextInt(modules.size() - 1))) {
            if (!day.isAfter(until)) {
                done.add(new Done(person, module.slug().value(), editionOn(module, day), day));
            }
        }
    }

    static int editionOn(LearningModule module, LocalDate day) {
        return module.editions().stream()
                .filter(each -> !each.effective().isAfter(day))
                .map(Edition::number)
                .findFirst()
                .orElse(1);
    }
}
