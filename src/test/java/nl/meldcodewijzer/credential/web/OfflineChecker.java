package nl.meldcodewijzer.credential.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Somebody else's checker, without the net and without our code: it has the key set and the status list of a day as files
 * and a library for tokens. It trusts no key that stands in a proof.
 */
final class OfflineChecker {

    /** What the checker does not accept. */
    static final class NotAccepted extends Exception {
        private static final long serialVersionUID = 1L;

        NotAccepted(String why) {
            super(why);
        }
    }

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    OfflineChecker(String keySet) throws Exception {
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(JWKSet.parse(keySet))));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(null, Set.of("iss", "jti", "sub", "nbf")));
    }

    /** The credential, when signature, dates and the claims that Open Badges 3.0 asks for are right. */
    Map<String, Object> badge(String token) throws Exception {
        var claims = processor.process(token, null);
        var badge = claims.getClaims();
        require(claims.getStringListClaim("type").contains("OpenBadgeCredential"), "type");
        require(
                claims.getStringListClaim("@context").get(0).equals("https://www.w3.org/ns/credentials/v2"),
                "@context");
        require(claims.getIssuer().equals(object(badge, "issuer").get("id")), "iss");
        require(claims.getJWTID().equals(badge.get("id")), "jti");
        require(claims.getSubject().equals(object(badge, "credentialSubject").get("id")), "sub");
        require(claims.getNotBeforeTime().equals(date(claims, "validFrom")), "nbf");
        require(claims.getExpirationTime().equals(date(claims, "validUntil")), "exp");
        require(!claims.getNotBeforeTime().toInstant().isAfter(Instant.now()), "not yet");
        return badge;
    }

    /** Whether the list says that this badge was revoked. */
    boolean isRevoked(Map<String, Object> badge, String listToken) throws Exception {
        var entry = object(badge, "credentialStatus");
        var claims = processor.process(listToken, null);
        var list = claims.getJSONObjectClaim("credentialSubject");
        require("BitstringStatusListEntry".equals(entry.get("type")), "entry type");
        require(claims.getStringListClaim("type").contains("BitstringStatusListCredential"), "list type");
        require(entry.get("statusListCredential").equals(claims.getStringClaim("id")), "another list");
        require(entry.get("statusPurpose").equals(list.get("statusPurpose")), "another purpose");
        require(claims.getIssuer().equals(object(badge, "issuer").get("id")), "list of somebody else");
        var zipped = Base64.getUrlDecoder()
                .decode(String.valueOf(list.get("encodedList")).substring(1));
        var place = Integer.parseInt(String.valueOf(entry.get("statusListIndex")));
        try (var bits = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return (bits.readAllBytes()[place / 8] >> (7 - place % 8) & 1) == 1;
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Map<String, Object> tree, String member) {
        return (Map<String, Object>) tree.get(member);
    }

    private static Date date(JWTClaimsSet claims, String member) throws Exception {
        return Date.from(OffsetDateTime.parse(claims.getStringClaim(member)).toInstant());
    }

    private static void require(boolean right, String what) throws NotAccepted {
        if (!right) {
            throw new NotAccepted(what);
        }
    }
}
