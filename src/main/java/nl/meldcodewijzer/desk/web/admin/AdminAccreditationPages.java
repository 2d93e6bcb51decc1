package nl.meldcodewijzer.desk.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.accreditation.Register;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.site.Option;

/** Lists for professional registers: a programme, a register and a period give numbers to paste, and no names. */
@Path("/beheer/accreditatie")
class AdminAccreditationPages {

    /** What there is to choose from. */
    record Choices(List<Option> programmes, List<Option> registers) {}

    /**
     * The list that was made.
     *
     * @param asked whether one was made at all
     */
    record Outcome(boolean asked, List<String> numbers) {

        static final Outcome NONE = new Outcome(false, List.of());

        public String lines() {
            return String.join("\n", numbers);
        }
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ListPage(String title, Choices choices, Form form, Outcome outcome) implements TemplateInstance {}

    private final AccreditationList list;
    private final Catalogue catalogue;
    private final AdminAccreditationMessages words;
    private final AdminMessages messages;

    AdminAccreditationPages(
            AccreditationList list, Catalogue catalogue, AdminAccreditationMessages words, AdminMessages messages) {
        this.list = list;
        this.catalogue = catalogue;
        this.words = words;
        this.messages = messages;
    }

    @GET
    @RolesAllowed(Role.Codes.ADMIN)
    public ListPage form() {
        return page(Form.showing(Map.of(), messages), Outcome.NONE);
    }

    /** Answers with the list itself: it has no address that a browser keeps or that can be opened again unseen. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Codes.ADMIN)
    @Transactional
    public Object make(MultivaluedMap<String, String> sent) {
        var form = Form.sent(sent, messages);
        var made = list.make(form);
        return made.isPresent()
                ? page(form, new Outcome(true, made.get()))
                : AdminView.invalid(page(form, Outcome.NONE));
    }

    private ListPage page(Form form, Outcome outcome) {
        var programmes = catalogue.programmes().stream()
                .map(each -> new Option(each.slug().value(), each.title()))
                .toList();
        var registers = Arrays.stream(Register.values())
                .map(each -> new Option(each.code(), each.title()))
                .toList();
        return new ListPage(words.title(), new Choices(programmes, registers), form, outcome);
    }
}
