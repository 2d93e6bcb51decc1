package nl.meldcodewijzer.organisation;

import java.util.UUID;

/** A post within an employment during a period; an employment may have several at once. */
public record Assignment(UUID id, EmploymentId employment, Post post, Span period) {

    public Assignment during(Span other) {
        return new Assignment(id, employment, post, other);
    }

    public Assignment as(Post other) {
        return new Assignment(id, employment, other, period);
    }
}
