package nl.meldcodewijzer.desk.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.site.LocalAddress;
import org.jspecify.annotations.Nullable;

/** Where somebody begins after signing in. */
final class Homes {

    private static final Map<Role, String> HOMES = Map.of(
            Role.ADMIN, "/beheer",
            Role.AUTHORITY_OFFICER, "/gemeente",
            Role.REGION_READER, "/gemeente",
            Role.ATTENTION_OFFICER, "/organisatie",
            Role.TEAM_LEADER, "/organisatie",
            Role.HR_IMPORTER, "/organisatie",
            Role.SIGNATORY, "/organisatie",
            Role.TRAINER, "/groepen");

    private static final List<Role> FIRST = List.of(
            Role.ADMIN,
            Role.AUTHORITY_OFFICER,
            Role.ATTENTION_OFFICER,
            Role.SIGNATORY,
            Role.HR_IMPORTER,
            Role.TEAM_LEADER,
            Role.TRAINER,
            Role.REGION_READER);

    private static final Set<String> NOT_TO_RETURN_TO = Set.of("/inloggen", "/uitloggen", "/snel-weg");

    private Homes() {}

    static String of(Collection<Role> roles) {
        return FIRST.stream()
                .filter(roles::contains)
                .findFirst()
                .map(HOMES::get)
                .orElse("/leren");
    }

    /** Back to where sign-in was asked for, if that is a page of ours. */
    static String backOr(@Nullable String back, String home) {
        var address = LocalAddress.orElse(back, home);
        var path = address.replaceAll("[?#].*", "");
        var isPage = !path.startsWith("/api/") && !NOT_TO_RETURN_TO.contains(path);
        return isPage ? address : home;
    }
}
