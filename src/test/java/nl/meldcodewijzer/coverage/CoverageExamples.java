package nl.meldcodewijzer.coverage;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/** A programme of two years with a window and grace, and certificates for it. */
public final class CoverageExamples {

    public static final ProgrammeSlug BASIS = new ProgrammeSlug("meldcode-basis");
    public static final ModuleSlug SIGNALS = new ModuleSlug("stap-1-signalen");
    public static final LocalDate EMPLOYED = LocalDate.of(2020, 1, 1);

    private CoverageExamples() {}

    static ProgrammeRule rule(MustRedo... mustRedo) {
        return new ProgrammeRule(
                BASIS,
                Programme.Recognition.NONE,
                Period.ofMonths(3),
                Period.ofMonths(2),
                Period.ofMonths(3),
                List.of(mustRedo));
    }

    /** The second edition of the module about signals, in effect on 1 March 2026, grace until the end of May. */
    static MustRedo signalsTwo() {
        return new MustRedo(SIGNALS, editionTwo(), Set.of(BASIS));
    }

    static Edition editionTwo() {
        return new Edition(2, LocalDate.of(2026, 3, 1), true, Period.ofMonths(3), "Nieuwe regels");
    }

    /** Issued on this day, valid for two years. */
    public static CertificateFact issued(LocalDate day) {
        return new CertificateFact(BASIS, 1, day, day, day.plusYears(2).minusDays(1), null, Provenance.EARNED_HERE);
    }

    static CertificateFact revoked(CertificateFact fact, LocalDate day) {
        return new CertificateFact(
                fact.programme(), fact.edition(), fact.issued(), fact.from(), fact.until(), day, fact.provenance());
    }

    public static Portfolio holding(CertificateFact... certificates) {
        return new Portfolio(List.of(certificates), List.of());
    }

    static ModuleFact signals(int edition, LocalDate day) {
        return new ModuleFact(SIGNALS, edition, day);
    }
}
