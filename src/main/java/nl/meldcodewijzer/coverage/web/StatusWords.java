package nl.meldcodewijzer.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.completion.act.ProvenanceWords;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/** A status in words. */
@ApplicationScoped
class StatusWords {

    private final ProvenanceWords provenances;
    private final CoverageMessages messages;

    StatusWords(ProvenanceWords provenances, CoverageMessages messages) {
        this.provenances = provenances;
        this.messages = messages;
    }

    String of(@Nullable CoverageRow row) {
        return row == null ? outside() : of(row.status());
    }

    /** Of who does not count, such as students. */
    String outside() {
        return messages.outside();
    }

    String of(CoverageStatus status) {
        return switch (status) {
            case ONBOARDING -> messages.onboarding();
            case VALID -> messages.valid();
            case RENEWAL_OPEN -> messages.renewalOpen();
            case GRACE -> messages.grace();
            case BEHIND_ON_CHANGE -> messages.behindOnChange();
            case EXPIRED -> messages.expired();
            case NONE -> messages.none();
        };
    }

    /** The colour of a status. */
    static String look(@Nullable CoverageRow row) {
        if (row == null) {
            return "none";
        }
        return switch (row.status()) {
            case VALID -> "good";
            case RENEWAL_OPEN, GRACE, BEHIND_ON_CHANGE -> "soon";
            case EXPIRED, NONE -> "bad";
            case ONBOARDING -> "none";
        };
    }

    /** Where the certificate comes from; empty without one. */
    String provenance(@Nullable CoverageRow row) {
        var provenance = row == null ? null : row.provenance();
        return provenance == null ? "" : provenances.of(provenance);
    }

    List<Option> options() {
        var options = new ArrayList<Option>();
        for (var each : CoverageStatus.values()) {
            options.add(new Option(each.code(), of(each)));
        }
        options.add(new Option("absent", messages.absent()));
        options.add(new Option("not-linked", messages.notLinked()));
        return options;
    }

    String staff() {
        return messages.staff();
    }

    String erased() {
        return messages.erased();
    }
}
