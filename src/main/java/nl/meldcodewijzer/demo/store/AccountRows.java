package nl.meldcodewijzer.demo.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.demo.DemoIds;
import org.jspecify.annotations.Nullable;

/** The demo accounts and what they may do. */
public final class AccountRows implements DemoRows.Section {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);

    private final Rows people = new Rows("person", "id", "name", "email");
    private final Rows accounts = new Rows("account", "person_id", "password_hash", "demo");
    private final Rows grants =
            new Rows("role_grant", "id", "person_id", "role", "organisation_id", "authority", "region", "from_date");

    /** A person who is not in any register yet. */
    public UUID addPerson(String email, String name) {
        var person = DemoIds.of("account", email);
        people.add(person, name, email);
        return person;
    }

    public void addAccount(UUID person, String passwordHash) {
        accounts.add(person, passwordHash, true);
    }

    public void addGrant(
            UUID person, Role role, @Nullable UUID organisation, @Nullable String authority, @Nullable String region) {
        grants.add(
                DemoIds.of("grant", person + role.code()), person, role.code(), organisation, authority, region, FROM);
    }

    @Override
    public List<Rows> tables() {
        return List.of(people, accounts, grants);
    }
}
