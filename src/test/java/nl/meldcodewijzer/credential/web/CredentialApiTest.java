package nl.meldcodewijzer.credential.web;

import static io.restassured.RestAssured.given;
import static nl.meldcodewijzer.credential.web.OfflineChecker.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.AtOnce;
import nl.meldcodewijzer.ServiceTest;
import nl.meldcodewijzer.TestCertificates;
import nl.meldcodewijzer.TestSignIn;
import nl.meldcodewijzer.TestSignIn.Visitor;
import nl.meldcodewijzer.completion.Certificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class CredentialApiTest {

    private static final String BASE = "http://localhost:8080";

    @Inject
    TestSignIn signIn;

    @Inject
    TestCertificates certificates;

    @Inject
    Clock clock;

    private Visitor holder;

    @BeforeEach
    void someHolder() {
        holder = signIn.learner();
    }

    private Certificate issue(String from, String until) {
        return certificates.issue(holder.person(), from, until);
    }

    private Response download(Certificate certificate) {
        return given().cookies(holder.cookies()).redirects().follow(false).get(address(certificate));
    }

    private static String address(Certificate certificate) {
        return "/certificaten/" + certificate.number().printed() + "/credential.jwt";
    }

    private String badgeOf(Certificate certificate) {
        return download(certificate).then().statusCode(200).extract().asString();
    }

    private static OfflineChecker checker() throws Exception {
        return new OfflineChecker(given().get("/.well-known/jwks.json").asString());
    }

    private static String statusListOf(Map<String, Object> badge) {
        var list = String.valueOf(object(badge, "credentialStatus").get("statusListCredential"));
        return given().get(list.substring(BASE.length()))
                .then()
                .statusCode(200)
                .contentType("application/vc+jwt")
                .extract()
                .asString();
    }

    @Test
    void aStrangerAcceptsTheProofWithoutAskingUs() throws Exception {
        var certificate = issue("2026-01-01", "2099-12-31");
        download(certificate)
                .then()
                .statusCode(200)
                .contentType("application/vc+jwt")
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", containsString(".jwt"));
        var badge = checker().badge(badgeOf(certificate));
        assertThat(badge)
                .containsEntry(
                        "id", BASE + "/certificaat/" + certificate.number().printed())
                .containsEntry("validFrom", "2026-01-01T00:00:00+01:00")
                .containsEntry("validUntil", "2099-12-31T23:59:59+01:00")
                .containsEntry("name", "Meldcode basis");
        var subject = object(badge, "credentialSubject");
        assertThat(subject.get("identifier")).asString().contains(TestCertificates.NAME);
        assertThat(object(subject, "achievement"))
                .containsEntry("id", BASE + "/openbadges/programmas/meldcode-basis/1")
                .containsEntry("version", "1");
        assertThat(badge.toString()).doesNotContain(holder.person().toString()).doesNotContain(holder.email());
        assertThat(checker().isRevoked(badge, statusListOf(badge))).isFalse();
    }

    @Test
    void whatAProofPointsAtIsThere() throws Exception {
        var token = badgeOf(issue("2026-01-01", "2099-12-31"));
        var key = SignedJWT.parse(token).getHeader().getKeyID();
        given().get(key.substring(BASE.length()))
                .then()
                .statusCode(200)
                .contentType("application/jwk+json")
                .body("kid", equalTo(key))
                .body("kty", equalTo("RSA"))
                .body(not(containsString("\"d\"")));
        given().get("/openbadges/uitgever").then().statusCode(200).body("id", equalTo(BASE + "/openbadges/uitgever"));
        given().get("/openbadges/programmas/meldcode-basis/1")
                .then()
                .statusCode(200)
                .body("achievementType", equalTo("CertificateOfCompletion"))
                .body("name", equalTo("Meldcode basis"));
        for (var nothing : List.of(
                "/openbadges/sleutels/" + UUID.randomUUID(),
                "/openbadges/programmas/meldcode-basis/999",
                "/openbadges/programmas/bestaat-niet/1",
                "/openbadges/programmas/meldcode-basis/0",
                "/openbadges/status/999999",
                "/openbadges/status/-1",
                "/openbadges/status/nul")) {
            given().get(nothing).then().statusCode(404);
        }
    }

    @Test
    void aProofThatWasChangedIsNotAccepted() throws Exception {
        var parts = badgeOf(issue("2026-01-01", "2099-12-31")).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        assertThat(payload).contains(TestCertificates.NAME);
        var changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        payload.replace(TestCertificates.NAME, "Iemand Anders").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> checker().badge(parts[0] + "." + changed + "." + parts[2]))
                .isInstanceOf(BadJOSEException.class);
    }

    @Test
    void aProofSignedWithAnotherKeyIsNotAcceptedWhateverItSaysOfItself() throws Exception {
        var real = SignedJWT.parse(badgeOf(issue("2026-01-01", "2099-12-31")));
        var forged = signed(
                new RSAKeyGenerator(2048).keyID(real.getHeader().getKeyID()).generate(), real);
        assertThatThrownBy(() -> checker().badge(forged)).isInstanceOf(BadJOSEException.class);
    }

    private static String signed(RSAKey key, SignedJWT like) throws Exception {
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .jwk(key.toPublicJWK())
                        .build(),
                like.getJWTClaimsSet());
        try {
            forged.sign(new RSASSASigner(key));
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
        return forged.serialize();
    }

    @Test
    void theListSaysWhatWasRevokedAndNothingElse() throws Exception {
        var revoked = issue("2026-01-01", "2099-12-31");
        var kept = issue("2026-02-01", "2099-12-31");
        var badge = checker().badge(badgeOf(revoked));
        var other = checker().badge(badgeOf(kept));
        certificates.revoke(revoked, LocalDate.now(clock));
        var list = statusListOf(badge);
        assertThat(checker().isRevoked(badge, list)).isTrue();
        assertThat(checker().isRevoked(other, list)).isFalse();
        var told = SignedJWT.parse(list).getJWTClaimsSet().toString();
        assertThat(told)
                .doesNotContain(revoked.number().printed())
                .doesNotContain(revoked.number().canonical())
                .doesNotContain(revoked.id().toString())
                .doesNotContain(TestCertificates.NAME);
        download(revoked).then().statusCode(409).body(containsString("verlopen of ingetrokken"));
    }

    @Test
    void proofsStandAtTheSamePlaceEachTime() throws Exception {
        var certificate = issue("2026-01-01", "2099-12-31");
        var first = checker().badge(badgeOf(certificate));
        var second = checker().badge(badgeOf(certificate));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void ofProofsTakenAtOnceEachStandsAtTheSamePlace() throws Exception {
        var certificate = issue("2026-01-01", "2099-12-31");
        var tokens = AtOnce.times(4, () -> badgeOf(certificate));
        var checker = checker();
        var first = checker.badge(tokens.get(0));
        for (var token : tokens) {
            assertThat(checker.badge(token)).isEqualTo(first);
        }
    }

    @Test
    void afterTheKeyIsReplacedOldProofsAreStillAccepted() throws Exception {
        var before = issue("2026-01-01", "2099-12-31");
        var old = badgeOf(before);
        var admin = signIn.admin();
        var key = SignedJWT.parse(old).getHeader().getKeyID();
        given().cookies(admin.cookies())
                .redirects()
                .follow(false)
                .formParam("sleutel", key.substring(key.lastIndexOf('/') + 1))
                .post("/beheer/sleutels")
                .then()
                .statusCode(303);
        var fresh = badgeOf(before);
        assertThat(SignedJWT.parse(fresh).getHeader().getKeyID()).isNotEqualTo(key);
        var checker = checker();
        assertThat(checker.badge(old)).isEqualTo(checker.badge(fresh));
        given().get("/.well-known/jwks.json")
                .then()
                .body("keys.kid", hasItem(key))
                .body(not(containsString("\"d\"")));
        given().cookies(admin.cookies())
                .get("/beheer/sleutels")
                .then()
                .statusCode(200)
                .body(containsString("Ondertekent nu"))
                .body(containsString("Ondertekende tot"))
                .body(containsString("onversleuteld"));
        given().cookies(holder.cookies()).get("/beheer/sleutels").then().statusCode(403);
    }

    @Test
    void onlyTheHolderOfAValidCertificateGetsAProof() {
        var certificate = issue("2026-01-01", "2099-12-31");
        var address = address(certificate);
        given().cookies(signIn.learner().cookies()).get(address).then().statusCode(404);
        given().cookies(signIn.admin().cookies()).get(address).then().statusCode(404);
        given().redirects().follow(false).get(address).then().statusCode(303);
        download(issue("2020-01-01", "2021-12-31")).then().statusCode(409);
        given().cookies(holder.cookies())
                .get("/certificaten")
                .then()
                .body(containsString("href=\"" + address + "\""))
                .body(containsString("Digitaal bewijs (Open Badge)"));
    }
}
