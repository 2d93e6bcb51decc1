package nl.meldcodewijzer.demo.store;

import java.util.List;
import nl.meldcodewijzer.completion.CertificateNumber;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.demo.DemoEmployment;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.demo.DemoLearning;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/** The portfolios: modules, completions and certificates. */
public final class LearningRows implements DemoRows.Section {

    private final ProgrammeSlug programme;
    private final Rows modules =
            new Rows("module_completion", "id", "person_id", "module", "edition", "completed_on", "provenance");
    private final Rows completions =
            new Rows("completion", "id", "person_id", "programme", "edition", "completed_on", "provenance");
    private final Rows certificates = new Rows(
            "certificate",
            "id",
            "completion_id",
            "person_id",
            "number",
            "programme",
            "edition",
            "issued_on",
            "valid_from",
            "valid_until",
            "provenance",
            "holder_name");
    private final Rows revocations = new Rows("revocation", "certificate_id", "revoked_on", "reason");

    public LearningRows(ProgrammeSlug programme) {
        this.programme = programme;
    }

    public void add(DemoEmployment employment, DemoLearning.History history) {
        int position = 0;
        for (var done : history.modules()) {
            modules.add(
                    DemoIds.of("module", done.person() + "/" + position++),
                    done.person(),
                    done.module(),
                    done.edition(),
                    done.completedOn(),
                    Provenance.EARNED_HERE.code());
        }
        for (var earned : history.certificates()) {
            addCertificate(employment, earned);
        }
    }

    private void addCertificate(DemoEmployment employment, DemoLearning.Earned earned) {
        var key = earned.person() + "/" + earned.completedOn();
        var completion = DemoIds.of("completion", key);
        var certificate = DemoIds.of("certificate", key);
        var chance = DemoIds.chance("number", key);
        completions.add(
                completion,
                earned.person(),
                programme.value(),
                1,
                earned.completedOn(),
                earned.provenance().code());
        certificates.add(
                certificate,
                completion,
                earned.person(),
                CertificateNumber.random(chance).canonical(),
                programme.value(),
                1,
                earned.completedOn(),
                earned.validity().from(),
                earned.validity().until(),
                earned.provenance().code(),
                employment.firstName() + " " + employment.lastName());
        if (chance.nextInt(300) == 0) {
            revocations.add(certificate, earned.completedOn().plusMonths(2), "Dubbel uitgegeven bij het inlezen");
        }
    }

    @Override
    public List<Rows> tables() {
        return List.of(modules, completions, certificates, revocations);
    }
}
