package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.store.Accounts;
import nl.meldcodewijzer.content.store.ContentReleases;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.site.Dates;

/** Where an administrator begins. */
@Path("/beheer")
@Produces(MediaType.TEXT_HTML)
class AdminPages {

    /** How much there is, and what is active. */
    record Overview(long organisations, long accounts, int authorities, String release) {}

    /** One activation of content. */
    record Release(int number, String since, int items, String digest, boolean active) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OverviewPage(String title, Overview overview) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReleasesPage(String title, List<Release> releases) implements TemplateInstance {}

    private static final int RELEASES_SHOWN = 50;

    private final Organisations organisations;
    private final Accounts accounts;
    private final Authorities authorities;
    private final ContentReleases releases;
    private final AdminMessages messages;

    AdminPages(
            Organisations organisations,
            Accounts accounts,
            Authorities authorities,
            ContentReleases releases,
            AdminMessages messages) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.authorities = authorities;
        this.releases = releases;
        this.messages = messages;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public OverviewPage overview() {
        var release = releases.latest()
                .map(each -> messages.activeRelease(each.number(), Dates.moment(each.activatedAt())))
                .orElse(messages.noRelease());
        return new OverviewPage(
                messages.title(),
                new Overview(
                        organisations.count(),
                        accounts.count(),
                        authorities.all().size(),
                        release));
    }

    @GET
    @Path("inhoud")
    @RolesAllowed(Role.Codes.ADMIN)
    public ReleasesPage releases() {
        var newest = releases.newestFirst(RELEASES_SHOWN);
        return new ReleasesPage(
                messages.releases(),
                newest.stream()
                        .map(each -> new Release(
                                each.number(),
                                Dates.moment(each.activatedAt()),
                                each.items(),
                                each.digest().substring(0, 12),
                                each == newest.get(0)))
                        .toList());
    }
}
