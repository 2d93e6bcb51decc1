package nl.meldcodewijzer;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds a document against the standards for archives and for readers who do not see it. */
public final class PdfStandards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfStandards() {}

    /** What PDF/A-2a and PDF/UA-1 find wrong, one line per mistake; empty for a good document. */
    public static List<String> mistakes(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(each -> mistakes(pdf, each).stream())
                .toList();
    }

    private static List<String> mistakes(byte[] pdf, PDFAFlavour standard) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            var found = result.getTestAssertions().stream()
                    .map(each -> standard.getId() + " " + each.getRuleId().getClause() + "-"
                            + each.getRuleId().getTestNumber() + ": " + each.getMessage() + " "
                            + each.getLocation().getContext())
                    .distinct()
                    .toList();
            // a verdict without a reason is a mistake of its own
            return found.isEmpty() && !result.isCompliant() ? List.of(standard.getId() + " is not met") : found;
        } catch (Exception unreadable) {
            throw new IllegalStateException("Not checked against " + standard.getId(), unreadable);
        }
    }
}
