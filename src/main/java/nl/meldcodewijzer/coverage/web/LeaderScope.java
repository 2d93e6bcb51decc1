package nl.meldcodewijzer.coverage.web;

import java.util.List;
import java.util.Set;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.organisation.Assignment;
import nl.meldcodewijzer.organisation.OrganisationId;

/**
 * Whose staff somebody may see: everybody's, or as a team leader those of the own unit and team.
 *
 * @param officer whether they are attention officer here, who decides on papers from elsewhere
 */
record LeaderScope(boolean everybody, boolean officer, List<Grant> grants) {

    private static final Set<Role> SEE_ALL = Set.of(Role.ATTENTION_OFFICER, Role.HR_IMPORTER, Role.SIGNATORY);

    static LeaderScope of(OrganisationId organisation, List<Grant> grants) {
        var here = grants.stream()
                .filter(grant -> organisation.value().equals(grant.organisation()))
                .toList();
        return new LeaderScope(
                here.stream().anyMatch(grant -> SEE_ALL.contains(grant.role())),
                here.stream().anyMatch(grant -> grant.role() == Role.ATTENTION_OFFICER),
                here.stream().filter(grant -> grant.role() == Role.TEAM_LEADER).toList());
    }

    boolean sees(List<Assignment> posts) {
        return everybody || grants.stream().anyMatch(grant -> reaches(grant, posts));
    }

    private static boolean reaches(Grant grant, List<Assignment> posts) {
        if (grant.unit() == null && grant.team() == null) {
            return true;
        }
        return posts.stream().map(Assignment::post).anyMatch(post -> {
            var sameUnit = grant.unit() == null
                    || post.unit() != null && post.unit().value().equals(grant.unit());
            var sameTeam = grant.team() == null || grant.team().equalsIgnoreCase(post.team());
            return sameUnit && sameTeam;
        });
    }
}
