package nl.meldcodewijzer.completion.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.completion.act.ProvenanceWords;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Pdf;
import nl.meldcodewijzer.site.PrintedOrder;
import nl.meldcodewijzer.site.PublicAddress;
import nl.meldcodewijzer.site.QrCode;

/** The certificate on paper: tagged, so that a screen reader can read it too, with a square that leads to the check page. */
@ApplicationScoped
class CertificatePdf {

    record Printed(
            String name,
            String programme,
            int edition,
            String issued,
            String from,
            String until,
            String provenance,
            String number,
            String address,
            String square) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CertificateDocument(String title, Printed certificate) implements TemplateInstance {}

    private final Catalogue catalogue;
    private final PublicAddress addresses;
    private final ProvenanceWords provenances;
    private final CompletionMessages messages;

    CertificatePdf(
            Catalogue catalogue, PublicAddress addresses, ProvenanceWords provenances, CompletionMessages messages) {
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.provenances = provenances;
        this.messages = messages;
    }

    byte[] of(Certificate certificate) {
        var address = addresses.of("/certificaat/" + certificate.number().printed());
        var programme = catalogue.titleOf(certificate.programme());
        var holder = certificate.holderName();
        var printed = new Printed(
                holder == null ? "" : PrintedOrder.of(holder),
                programme,
                certificate.edition(),
                Dates.written(certificate.issuedOn()),
                Dates.written(certificate.validity().from()),
                Dates.written(certificate.validity().until()),
                provenances.of(certificate.provenance()),
                certificate.number().printed(),
                address,
                QrCode.dataAddress(address));
        return Pdf.of(new CertificateDocument(messages.documentTitle(programme), printed).render());
    }
}
