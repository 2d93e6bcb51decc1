package nl.meldcodewijzer.region;

import java.time.LocalDate;
import java.util.List;

/** A joint arrangement (gemeenschappelijke regeling): an authority in which others take part. */
public record Arrangement(AuthorityCode code, String name, LocalDate from, List<AuthorityCode> members) {

    public Arrangement {
        members = List.copyOf(members);
    }
}
