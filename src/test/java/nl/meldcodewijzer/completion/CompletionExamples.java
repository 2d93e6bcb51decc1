package nl.meldcodewijzer.completion;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Edition;
import nl.meldcodewijzer.learning.LearningModule;
import nl.meldcodewijzer.learning.ModuleExamples;
import nl.meldcodewijzer.learning.ModuleSlug;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.person.PersonId;
import org.jspecify.annotations.Nullable;

/** A small programme of two modules and somebody who does it. */
public final class CompletionExamples {

    public static final PersonId SAM = new PersonId(UUID.fromString("00000000-0000-7000-8000-00000000005a"));
    public static final ModuleSlug SIGNALS = new ModuleSlug("signalen");
    public static final ModuleSlug WEIGH = new ModuleSlug("wegen");
    public static final Edition FIRST = new Edition(1, date("2019-01-01"), false, Period.ZERO, "eerste uitgave");

    private CompletionExamples() {}

    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    public static LearningModule module(ModuleSlug slug, Edition... newestFirst) {
        return ModuleExamples.module(slug.value(), date("2026-01-01"), List.of(newestFirst), List.of());
    }

    public static Programme programme(Programme.BaseDate base, Edition... newestFirst) {
        return newestFirst.length == 0
                ? programme(base, List.of(), Programme.Recognition.NONE)
                : programme(base, List.of(), Programme.Recognition.NONE, newestFirst);
    }

    /** Two modules for the first certificate; a three-month window to renew and two months of grace. */
    public static Programme programme(
            Programme.BaseDate base, List<ModuleSlug> refresher, Programme.Recognition recognition) {
        return programme(base, refresher, recognition, FIRST);
    }

    public static Programme programme(
            Programme.BaseDate base,
            List<ModuleSlug> refresher,
            Programme.Recognition recognition,
            Edition... newestFirst) {
        return new Programme(
                new ProgrammeSlug("basis"),
                "Basis",
                "",
                new Programme.Paths(List.of(SIGNALS, WEIGH), refresher),
                Period.ofMonths(24),
                Period.ofMonths(3),
                Period.ofMonths(2),
                Period.ofMonths(3),
                base,
                base == Programme.BaseDate.FIXED ? MonthDay.of(12, 31) : null,
                "",
                recognition,
                List.of(newestFirst),
                "00");
    }

    public static Catalogue catalogue(LearningModule... modules) {
        return new Catalogue(List.of(modules), List.of(), List.of(), List.of(), List.of());
    }

    public static ModuleCompletion done(ModuleSlug module, int edition, String on) {
        return new ModuleCompletion(
                new ModuleCompletionId(UUID.randomUUID()),
                SAM,
                module,
                edition,
                null,
                date(on),
                Provenance.EARNED_HERE);
    }

    public static Certificate certificate(String completedOn, String until, @Nullable String revokedOn) {
        return certificate(new ProgrammeSlug("basis"), completedOn, until, revokedOn);
    }

    public static Certificate certificate(
            ProgrammeSlug programme, String completedOn, String until, @Nullable String revokedOn) {
        return new Certificate(
                new CertificateId(UUID.randomUUID()),
                new CompletionId(UUID.randomUUID()),
                SAM,
                CertificateNumber.random(new Random()),
                programme,
                1,
                date(completedOn),
                date(completedOn),
                new Validity(date(completedOn), date(until)),
                Provenance.EARNED_HERE,
                "Sam de Wit",
                revokedOn == null ? null : date(revokedOn));
    }

    /** A paper from elsewhere for the same programme, accepted on the day of issue. */
    public static Certificate elsewhere(String completedOn, String issuedOn, String until, @Nullable String revokedOn) {
        return new Certificate(
                new CertificateId(UUID.randomUUID()),
                new CompletionId(UUID.randomUUID()),
                SAM,
                CertificateNumber.random(new Random()),
                new ProgrammeSlug("basis"),
                1,
                date(completedOn),
                date(issuedOn),
                new Validity(date(completedOn), date(until)),
                Provenance.EXTERNAL_ACCEPTED,
                "Sam de Wit",
                revokedOn == null ? null : date(revokedOn));
    }
}
