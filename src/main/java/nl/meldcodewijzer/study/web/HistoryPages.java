package nl.meldcodewijzer.study.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.study.History;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** All that I ever did, to look through, to print and to take along. */
@Path("/leren/geschiedenis")
@Authenticated
class HistoryPages {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HistoryPage(String title, HistoryView view) implements TemplateInstance {}

    private final Learner learner;
    private final HistoryDesk desk;
    private final HistoryLines lines;
    private final HistoryMessages messages;

    HistoryPages(Learner learner, HistoryDesk desk, HistoryLines lines, HistoryMessages messages) {
        this.learner = learner;
        this.desk = desk;
        this.lines = lines;
        this.messages = messages;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @InEnglish
    public HistoryPage history(@RestQuery @Nullable String jaar, @RestQuery @Nullable String pagina) {
        var all = desk.of(learner.person());
        var year = number(jaar);
        var wanted = wanted(all, year).entries();
        var page = Math.min(Math.max(1, number(pagina)), HistoryView.last(wanted.size()));
        var shown = wanted.stream()
                .skip((long) (page - 1) * HistoryView.LINES)
                .limit(HistoryView.LINES)
                .map(lines::line)
                .toList();
        return new HistoryPage(messages.title(), new HistoryView(shown, wanted.size(), all.years(), year, page));
    }

    @GET
    @Path("geschiedenis.csv")
    @Produces("text/csv")
    public Response file(@RestQuery @Nullable String jaar) {
        var wanted = wanted(desk.of(learner.person()), number(jaar));
        return Response.ok(
                        HistoryCsv.of(wanted.entries().stream().map(lines::line).toList()))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"geschiedenis-" + learner.today() + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static History wanted(History all, int year) {
        return year == 0 ? all : all.in(year);
    }

    /** 0 when it is absent or no number: a mistyped address shows everything. */
    private static int number(@Nullable String typed) {
        return typed != null && NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }
}
