package nl.meldcodewijzer.credential.web;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import nl.meldcodewijzer.credential.BadgeAddresses;
import nl.meldcodewijzer.credential.Issuer;
import nl.meldcodewijzer.credential.PublicKeys;
import nl.meldcodewijzer.credential.SigningKey;
import nl.meldcodewijzer.credential.act.Achievements;
import nl.meldcodewijzer.credential.act.CredentialMessages;
import nl.meldcodewijzer.credential.act.JsonText;
import nl.meldcodewijzer.credential.act.PublishStatus;
import nl.meldcodewijzer.credential.store.SigningKeys;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Retried;
import org.jboss.resteasy.reactive.RestPath;

/** What a checker of digital proofs needs; for everybody, and telling nothing about anybody. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class IssuerApi {

    private final SigningKeys keys;
    private final Achievements achievements;
    private final PublishStatus publishStatus;
    private final Catalogue catalogue;
    private final BadgeAddresses addresses;
    private final CredentialMessages messages;

    IssuerApi(
            SigningKeys keys,
            Achievements achievements,
            PublishStatus publishStatus,
            Catalogue catalogue,
            BadgeAddresses addresses,
            CredentialMessages messages) {
        this.keys = keys;
        this.achievements = achievements;
        this.publishStatus = publishStatus;
        this.catalogue = catalogue;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** All keys that ever signed, so that old proofs can be checked. */
    @GET
    @Path(".well-known/jwks.json")
    @PermitAll
    public byte[] keys() {
        return JsonText.of(Map.of("keys", keys.all().stream().map(this::tree).toList()));
    }

    @GET
    @Path("openbadges/sleutels/{key}")
    @Produces("application/jwk+json")
    @PermitAll
    public byte[] key(@RestPath String key) {
        return keys.withId(Ids.read(key))
                .map(each -> JsonText.of(tree(each)))
                .orElseThrow(() -> Refusal.notFound(messages.unknownKey()));
    }

    @GET
    @Path("openbadges/uitgever")
    @PermitAll
    public byte[] issuer() {
        return JsonText.of(Issuer.document(addresses));
    }

    @GET
    @Path("openbadges/programmas/{programme}/{edition}")
    @PermitAll
    public byte[] achievement(@RestPath String programme, @RestPath int edition) {
        return catalogue.programmes().stream()
                .filter(each -> each.slug().value().equals(programme))
                .filter(each -> edition >= 1 && edition <= each.edition().number())
                .findFirst()
                .map(each -> JsonText.of(
                        achievements.of(new ProgrammeSlug(programme), edition).document()))
                .orElseThrow(() -> Refusal.notFound(messages.unknownProgramme()));
    }

    @GET
    @Path("openbadges/status/{list}")
    @Produces("application/vc+jwt")
    @PermitAll
    @Retried
    @Transactional
    public String status(@RestPath int list) {
        return publishStatus.of(list).orElseThrow(() -> Refusal.notFound(messages.unknownList()));
    }

    private Map<String, Object> tree(SigningKey key) {
        return PublicKeys.tree(addresses.key(key.id()), key.publicKey());
    }
}
