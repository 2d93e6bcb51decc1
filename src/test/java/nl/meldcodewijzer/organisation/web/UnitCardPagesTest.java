package nl.meldcodewijzer.organisation.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.meldcodewijzer.PdfStandards;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.OrganisationExamples;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.Unit;
import nl.meldcodewijzer.organisation.store.Units;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class UnitCardPagesTest {

    private static final String[] FACTS = {
        "Nummer voor de nacht", "Vervanger", "Wie beslist over melden", "Waar onze meldcode ligt"
    };

    @Inject
    TestSignIn signIn;

    @Inject
    Units units;

    private OrganisationId organisation;
    private TestSignIn.Visitor officer;
    private Unit unit;
    private String home;

    @BeforeEach
    void anOrganisation() {
        organisation = signIn.organisation();
        officer = signIn.inOrganisation(organisation, Role.ATTENTION_OFFICER);
        unit = OrganisationExamples.unit(organisation, "Afdeling Zuid");
        QuarkusTransaction.requiringNew().run(() -> units.add(organisation, unit));
        home = "/organisatie/" + organisation;
    }

    private RequestSpecification asOfficer() {
        return given().cookies(officer.cookies()).redirects().follow(false);
    }

    private RequestSpecification line(String kind, String label) {
        return asOfficer().formParam("soort", kind).formParam("naam", label);
    }

    private String card() {
        return given().get("/m/" + unit.cardCode())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String desk() {
        return asOfficer().get(home + "/aandachtsfunctionarissen").asString();
    }

    @Test
    void whatIsMissingIsToldToTheOfficerAndLeftOutForTheVisitor() {
        assertThat(desk()).contains(FACTS).contains("Op de kaart van Afdeling Zuid ontbreekt nog:");
        assertThat(card()).doesNotContain(FACTS).contains("nog geen nummer");
        line("decides", "De teamleider")
                .post(home + "/contactpunten/nieuw")
                .then()
                .statusCode(303);
        assertThat(desk()).doesNotContain("Wie beslist over melden: nu toevoegen");
        assertThat(card()).contains("Wie beslist over melden", "De teamleider");
    }

    @Test
    void whoIsAppointedIsNotMissingOnTheCardsButHowToReachThemIs() {
        var north = OrganisationExamples.unit(organisation, "Afdeling Noord");
        QuarkusTransaction.requiringNew().run(() -> units.add(organisation, north));
        asOfficer()
                .formParam("sleutel", java.util.UUID.randomUUID())
                .formParam("naam", "Bo Vervanger")
                .formParam("soort", "direct")
                .formParam("vervanger", "ja")
                .formParam("vanaf", "2025-01-01")
                .post(home + "/aandachtsfunctionarissen/nieuw")
                .then()
                .statusCode(303);
        line("night", "Dienst")
                .formParam("telefoon", "043 123")
                .formParam("vestiging", unit.id().toString())
                .post(home + "/contactpunten/nieuw")
                .then()
                .statusCode(303);
        assertThat(desk())
                .containsSubsequence(
                        "Op geen enkele kaart staat nog:",
                        "nieuw?soort=deputy\">Nummer van de vervanger (wel aangewezen): nu toevoegen",
                        "Op de kaart van Afdeling Noord ontbreekt nog:",
                        "Nummer voor de nacht: nu toevoegen")
                .contains("Op de kaart van Afdeling Zuid staat de rest.")
                .containsOnlyOnce("vervanger (wel aangewezen)")
                .doesNotContain("Vervanger: nu toevoegen");
    }

    @Test
    void aCardWithAllFiveFactsIsCompleteAndReadsInTheOrderOfTheNight() {
        var add = home + "/contactpunten/nieuw";
        line("document", "Meldcode")
                .formParam("plaats", "https://intranet.example/meldcode")
                .post(add);
        line("decides", "De teamleider").post(add);
        line("deputy", "Vervanger").formParam("telefoon", "043 2").post(add);
        line("officer", "Aandachtsfunctionaris").formParam("telefoon", "043 1").post(add);
        line("night", "Bereikbare dienst").formParam("telefoon", "043 123").post(add);
        assertThat(desk()).contains("Alles staat op de kaart van Afdeling Zuid.");
        assertThat(card())
                .containsSubsequence(
                        "tel:112",
                        "Nummer voor de nacht",
                        "tel:043123",
                        "Aandachtsfunctionaris",
                        "Vervanger",
                        "Wie beslist over melden",
                        "Waar onze meldcode ligt",
                        "href=\"https://intranet.example/meldcode\"");
    }

    @Test
    void aLineLeavesTheCardOnlyAfterASecondPress() {
        line("officer", "Aandachtsfunctionaris").formParam("telefoon", "043 1").post(home + "/contactpunten/nieuw");
        assertThat(desk())
                .contains("aria-label=\"Wijzigen: Aandachtsfunctionaris\"")
                .containsSubsequence(
                        "<summary>Van de kaart halen", "Ja, haal van de kaart: Aandachtsfunctionaris<", "</details>");
        asOfficer()
                .formParam("versie", "0")
                .post(home + "/contactpunten/" + first("/contactpunten/([0-9a-f-]{36})/weg", desk()) + "/weg")
                .then()
                .statusCode(303);
        assertThat(card()).doesNotContain("tel:0431");
    }

    @Test
    void aLineIsChangedOnceHoweverOftenItsFormIsSent() {
        line("night", "Bereikbare dienst").formParam("telefoon", "043 123").post(home + "/contactpunten/nieuw");
        var line = home + "/contactpunten/" + first("/contactpunten/([0-9a-f-]{36})\"", desk());
        var form = asOfficer().get(line).then().statusCode(200).extract().asString();
        assertThat(form).contains("value=\"043 123\"", "value=\"night\" selected");
        changed(form, "043 9", line).then().statusCode(303);
        changed(form, "043 9", line).then().statusCode(303);
        assertThat(card()).contains("tel:0439").doesNotContain("tel:043123");
        assertThat(desk().split(">Bereikbare dienst<", -1)).hasSize(2);
    }

    @Test
    void aLineThatChangedMeanwhileIsNotChangedUnseenAndNoneSaysTooLittle() {
        line("night", "Bereikbare dienst").formParam("telefoon", "043 123").post(home + "/contactpunten/nieuw");
        var line = home + "/contactpunten/" + first("/contactpunten/([0-9a-f-]{36})\"", desk());
        var form = asOfficer().get(line).asString();
        asOfficer()
                .formParam("versie", "7")
                .formParam("soort", "night")
                .formParam("naam", "Bereikbare dienst")
                .formParam("telefoon", "043 9")
                .post(line)
                .then()
                .statusCode(409)
                .body(containsString("Iemand anders"));
        changed(form, "", line).then().statusCode(400).body(containsString("wordt opgenomen"));
        assertThat(card()).contains("tel:043123");
    }

    @Test
    void aLineOfAUnitThatWasClosedStaysOfThatUnit() {
        var closed = OrganisationExamples.unit(organisation, "Afdeling Noord", LocalDate.of(2026, 1, 31));
        QuarkusTransaction.requiringNew().run(() -> units.add(organisation, closed));
        line("night", "Bereikbare dienst")
                .formParam("telefoon", "043 123")
                .formParam("vestiging", closed.id().toString())
                .post(home + "/contactpunten/nieuw");
        var line = home + "/contactpunten/" + first("/contactpunten/([0-9a-f-]{36})\"", desk());
        assertThat(asOfficer().get(line).asString())
                .contains("value=\"" + closed.id() + "\" selected>Afdeling Noord (gesloten)<");
        assertThat(asOfficer().get(home + "/contactpunten/nieuw").asString())
                .contains("Afdeling Zuid")
                .doesNotContain("Afdeling Noord");
    }

    private Response changed(String form, String phone, String line) {
        return line("night", "Bereikbare dienst")
                .formParam("telefoon", phone)
                .formParam("versie", first("name=\"versie\" value=\"([0-9]+)\"", form))
                .formParam("sleutel", first("name=\"sleutel\" value=\"([0-9a-f-]{36})\"", form))
                .post(line);
    }

    private static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @Test
    void aLineThatSaysTooLittleComesBack() {
        line("night", "Dienst")
                .formParam("plaats", "Op de gang")
                .post(home + "/contactpunten/nieuw")
                .then()
                .statusCode(400)
                .body(containsString("wordt opgenomen"));
        line("document", "Meldcode")
                .formParam("telefoon", "043 1")
                .post(home + "/contactpunten/nieuw")
                .then()
                .statusCode(400)
                .body(containsString("waar de meldcode ligt"));
        line("burgemeester", "Dienst")
                .formParam("telefoon", "043 1")
                .post(home + "/contactpunten/nieuw")
                .then()
                .statusCode(400);
    }

    @Test
    void theLinkOfAMissingFactOpensTheFormForIt() {
        assertThat(asOfficer()
                        .get(home + "/contactpunten/nieuw?soort=deputy&vestiging=" + unit.id())
                        .asString())
                .contains("value=\"deputy\" selected", "value=\"" + unit.id() + "\" selected");
    }

    @Test
    void thePosterIsOnePageOfWhichAPhoneReadsTheSquare() throws Exception {
        var bytes = asOfficer()
                .get(home + "/kaarten/" + unit.id() + "/poster")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        assertThat(PdfStandards.mistakes(bytes)).isEmpty();
        try (var poster = Loader.loadPDF(bytes)) {
            assertThat(poster.getNumberOfPages()).isEqualTo(1);
            assertThat(poster.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(poster))
                    .contains("Zorgen over geweld?", "Gevaar nu: 112", "Veilig Thuis 0800-2000", "Afdeling Zuid");
            assertThat(read(new PDFRenderer(poster))).endsWith("/m/" + unit.cardCode());
        }
    }

    private static String read(PDFRenderer poster) throws IOException, NotFoundException {
        var image = poster.renderImageWithDPI(0, 150);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (com.google.zxing.ChecksumException | com.google.zxing.FormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void thePosterOfAnotherOrganisationDoesNotExist() {
        var foreign = OrganisationExamples.unit(signIn.organisation(), "Elders");
        QuarkusTransaction.requiringNew().run(() -> units.add(foreign.organisation(), foreign));
        asOfficer().get(home + "/kaarten/" + foreign.id() + "/poster").then().statusCode(404);
        asOfficer()
                .get("/organisatie/" + foreign.organisation() + "/kaarten/" + foreign.id() + "/poster")
                .then()
                .statusCode(404);
    }
}
