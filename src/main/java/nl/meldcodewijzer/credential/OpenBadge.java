package nl.meldcodewijzer.credential;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.completion.Certificate;

/**
 * A certificate as an Open Badges 3.0 credential: what is signed. Where VC-JWT asks for it, a claim repeats a member.
 *
 * @param achievement what was achieved, as {@link Achievement#tree()} has it
 * @param narrative how this holder got it
 */
public record OpenBadge(
        Certificate certificate,
        Map<String, Object> achievement,
        String narrative,
        StatusPlace status,
        BadgeAddresses addresses) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** The credential with the claims of the token beside its members. */
    public Map<String, Object> tree() {
        var id = addresses.certificate(certificate.number());
        var subject = subject();
        var from = start(certificate.validity().from());
        var until = start(certificate.validity().until().plusDays(1)).minusSeconds(1);
        var tree = new LinkedHashMap<String, Object>();
        tree.put("@context", Contexts.BADGE);
        tree.put("id", id);
        tree.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        tree.put("name", String.valueOf(achievement.get("name")));
        tree.put("issuer", Issuer.tree(addresses));
        tree.put("validFrom", written(from));
        tree.put("validUntil", written(until));
        tree.put("awardedDate", written(start(certificate.issuedOn())));
        tree.put("credentialSubject", subject);
        tree.put("credentialStatus", statusEntry());
        tree.put("iss", addresses.issuer());
        tree.put("jti", id);
        tree.put("sub", String.valueOf(subject.get("id")));
        tree.put("nbf", from.toEpochSecond());
        tree.put("exp", until.toEpochSecond());
        return tree;
    }

    /** The name stands in it only because the holder is the one who takes the proof along. */
    private Map<String, Object> subject() {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", "urn:uuid:" + certificate.id());
        subject.put("type", List.of("AchievementSubject"));
        var name = certificate.holderName();
        if (name != null) {
            subject.put(
                    "identifier",
                    List.of(Map.of(
                            "type", "IdentityObject", "hashed", false, "identityHash", name, "identityType", "name")));
        }
        subject.put("narrative", narrative);
        subject.put("achievement", achievement);
        return subject;
    }

    private Map<String, Object> statusEntry() {
        var list = addresses.statusList(status.list());
        var entry = new LinkedHashMap<String, Object>();
        entry.put("id", list + "#" + status.place());
        entry.put("type", "BitstringStatusListEntry");
        entry.put("statusPurpose", "revocation");
        entry.put("statusListIndex", Integer.toString(status.place()));
        entry.put("statusListCredential", list);
        return entry;
    }

    private static ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(HERE);
    }

    private static String written(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
