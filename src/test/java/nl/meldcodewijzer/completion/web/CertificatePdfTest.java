package nl.meldcodewijzer.completion.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.text.Normalizer;
import nl.meldcodewijzer.PdfStandards;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TaggedPdf;
import nl.meldcodewijzer.TestCertificates;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.completion.Certificate;
import nl.meldcodewijzer.site.PrintedOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate on paper, and the names that it can print. */
@ServiceTest
class CertificatePdfTest {

    @Inject
    TestSignIn signIn;

    @Inject
    TestCertificates certificates;

    private Visitor holder;

    @BeforeEach
    void someHolder() {
        holder = signIn.learner();
    }

    /**
     * @param name absent when it was erased
     */
    private Certificate issue(@Nullable String name) {
        return certificates.imported(holder.person(), name, "2026-01-01", "2099-12-31");
    }

    private byte[] pdf(Certificate certificate) {
        return given().cookies(holder.cookies())
                .get("/certificaat/" + certificate.number().printed() + "/pdf")
                .asByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Şükrü Đặng-Łukasiewicz", "Ανδρέας Иванова", "Jan <b>&amp; Zonen"})
    void aCertificateMeetsTheStandardsWhateverTheName(String name) {
        var bytes = pdf(issue(name));
        assertThat(PdfStandards.mistakes(bytes)).isEmpty();
        assertThat(TaggedPdf.of(bytes).lines()).contains("P: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد علاء", "Sara שרה"})
    void aNameThatIsReadFromTheRightIsPrintedInItsOwnLetters(String name) {
        var bytes = pdf(issue(name));
        assertThat(PdfStandards.mistakes(bytes)).isEmpty();
        assertThat(TaggedPdf.of(bytes).lines())
                .map(CertificatePdfTest::letters)
                .contains("P: " + letters(PrintedOrder.of(name)));
    }

    /** Whichever form they have: a letter that joins to nothing may come back as the letter itself. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Test
    void whoseNameHasLettersThatCannotBePrintedIsTold() {
        var strange = issue("王小明").number().printed();
        var warning = "kan niet alle letters van je naam afdrukken";
        given().cookies(holder.cookies()).get("/certificaat/" + strange).then().body(containsString(warning));
        given().get("/certificaat/" + strange).then().body(not(containsString(warning)));
        given().cookies(holder.cookies()).get("/certificaten").then().body(containsString(warning));
    }

    @Test
    void aCertificateMeetsTheStandardsWhenItsNameWasErased() {
        var bytes = pdf(issue(null));
        assertThat(PdfStandards.mistakes(bytes)).isEmpty();
        assertThat(TaggedPdf.of(bytes).lines()).doesNotContain("P: heeft het programma afgerond:");
    }

    @Test
    void theHolderGetsATaggedPdfAndNobodyElse() {
        var certificate = issue(TestCertificates.NAME);
        var address = "/certificaat/" + certificate.number().printed() + "/pdf";
        var bytes = given().cookies(holder.cookies())
                .get(address)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(PdfStandards.mistakes(bytes)).isEmpty();
        var number = certificate.number().printed();
        var document = TaggedPdf.of(bytes);
        assertThat(document.title()).isEqualTo("Certificaat Meldcode basis");
        assertThat(document.language()).isEqualTo("nl");
        assertThat(document.showsTitle()).isTrue();
        assertThat(document.lines())
                .containsSubsequence(
                        "P: Meldcodewijzer",
                        "H1: Certificaat",
                        "P: Zoë van der Berg",
                        "P: heeft het programma afgerond:",
                        "P: Meldcode basis",
                        "TH: Uitgave",
                        "TD: 1",
                        "TH: Afgegeven op",
                        "TD: 1 januari 2026",
                        "TH: Geldig van",
                        "TD: 1 januari 2026",
                        "TH: Geldig tot en met",
                        "TD: 31 december 2099",
                        "TH: Behaald",
                        "TD: eerder, overgenomen uit een andere administratie",
                        "TH: Nummer van het certificaat",
                        "TD: " + number,
                        "P: [QR-code naar de controlepagina van dit certificaat]",
                        "P: Controleer dit certificaat op http://localhost:8080/certificaat/" + number);
        given().cookies(signIn.learner().cookies()).get(address).then().statusCode(404);
        given().redirects().follow(false).get(address).then().statusCode(303);
    }
}
