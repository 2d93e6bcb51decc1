package nl.meldcodewijzer.completion.web;

import java.util.List;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.act.ProvenanceWords;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.MixedSentence;
import nl.meldcodewijzer.site.Pdf;
import org.jspecify.annotations.Nullable;

/**
 * A certificate on a page.
 *
 * @param programme its title
 * @param countsElsewhere whether it counts for a programme with another name as well
 * @param mine whether the visitor is its holder
 * @param why it was revoked, for its holder only; else empty
 */
record CertificateView(
        CheckedCertificate checked,
        String programme,
        boolean countsElsewhere,
        boolean mine,
        String why,
        ProvenanceWords provenances,
        CompletionMessages messages) {

    public Certificate certificate() {
        return checked.certificate();
    }

    public MixedSentence heading() {
        return MixedSentence.of(messages.certificateTitle(programme), programme);
    }

    public String number() {
        return certificate().number().printed();
    }

    public String address() {
        return "/certificaat/" + number();
    }

    /** Whether the document would show # where a letter of the name belongs. */
    public boolean losesLetters() {
        var holder = certificate().holderName();
        return holder != null && !Pdf.canPrint(holder);
    }

    /** Where its holder takes the digital proof; empty when it is not valid. */
    public String badge() {
        return checked.state() == Certificate.State.VALID ? "/certificaten/" + number() + "/credential.jwt" : "";
    }

    public String state() {
        return switch (checked.state()) {
            case VALID -> messages.valid();
            case EXPIRED -> messages.expired();
            case REVOKED -> messages.revoked();
        };
    }

    public String sentence() {
        var until = Dates.written(certificate().validity().until());
        return switch (checked.state()) {
            case VALID -> messages.validSentence(until);
            case EXPIRED -> messages.expiredSentence(until);
            case REVOKED -> messages.revokedSentence(revoked());
        };
    }

    /** The day on which it stands like this. */
    public String today() {
        return Dates.written(checked.today());
    }

    /** What the holder has not done of what changed since, oldest first. */
    public List<String> missed() {
        return checked.missed().stream()
                .map(each -> messages.withoutChange(
                        Dates.written(each.edition().effective()),
                        each.title(),
                        Dates.written(each.edition().oldCountsUntil())))
                .toList();
    }

    public String alert() {
        return switch (checked.state()) {
            case VALID -> checked.missed().isEmpty() ? "ok" : "warning";
            case EXPIRED -> "warning";
            case REVOKED -> "error";
        };
    }

    public String look() {
        return switch (checked.state()) {
            case VALID -> checked.missed().isEmpty() ? "good" : "soon";
            case EXPIRED -> "soon";
            case REVOKED -> "bad";
        };
    }

    /** The number of the newer certificate; absent when there is none. */
    public @Nullable String newer() {
        return checked.supersededBy().map(each -> each.number().printed()).orElse(null);
    }

    public String provenance() {
        return provenances.of(certificate().provenance());
    }

    private String revoked() {
        var on = certificate().revokedOn();
        return on == null ? "" : Dates.written(on);
    }
}
