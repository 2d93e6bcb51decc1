package nl.meldcodewijzer.accreditation.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.accreditation.Register;
import nl.meldcodewijzer.accreditation.RegisterNumber;
import nl.meldcodewijzer.accreditation.store.RegisterNumbers;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.site.Flash;
import nl.meldcodewijzer.site.InEnglish;
import nl.meldcodewijzer.site.OpensAnew;
import nl.meldcodewijzer.site.Option;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's own numbers in professional registers: give, change and take away. */
@Path("/certificaten/beroepsregister")
@Authenticated
@InEnglish
class RegisterNumberPages {

    private static final String ADDRESS = "/certificaten/beroepsregister";

    /** What was typed and what is wrong with it; empty where nothing is. */
    record Typed(String register, String registerError, String number, String numberError) {

        static final Typed NOTHING = new Typed("", "", "", "");

        boolean isRight() {
            return registerError.isEmpty() && numberError.isEmpty();
        }
    }

    /** A number that this person gave, with the register's name as the page says it. */
    record Line(String code, String register, String number) {}

    /** The numbers that this person gave. */
    record Own(List<Line> numbers, List<Option> registers, Typed typed) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NumberPage(String title, Own own) implements TemplateInstance {}

    private final RegisterNumbers numbers;
    private final AuditTrail audit;
    private final SignedIn signedIn;
    private final Flash flash;
    private final RegisterMessages messages;

    RegisterNumberPages(
            RegisterNumbers numbers, AuditTrail audit, SignedIn signedIn, Flash flash, RegisterMessages messages) {
        this.numbers = numbers;
        this.audit = audit;
        this.signedIn = signedIn;
        this.flash = flash;
        this.messages = messages;
    }

    @GET
    @Authenticated
    public NumberPage show() {
        return page(Typed.NOTHING);
    }

    @POST
    @Authenticated
    @Transactional
    @OpensAnew
    public Response keep(@RestForm @Nullable String register, @RestForm @Nullable String nummer) {
        var typed = judged(register == null ? "" : register, nummer == null ? "" : nummer.strip());
        if (!typed.isRight()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(page(typed).render())
                    .build();
        }
        Register.of(typed.register())
                .flatMap(chosen -> RegisterNumber.read(chosen, typed.number()))
                .ifPresent(number -> {
                    numbers.keep(signedIn.person(), number);
                    record("register-number-given", number.register());
                });
        return done(messages.saved());
    }

    @POST
    @Path("{register}/weghalen")
    @Authenticated
    @Transactional
    public Response remove(@RestPath String register) {
        var chosen = Register.of(register).orElseThrow(Refusal::notFound);
        if (!numbers.remove(signedIn.person(), chosen)) {
            throw Refusal.notFound();
        }
        record("register-number-removed", chosen);
        return done(messages.removed());
    }

    private Typed judged(String register, String number) {
        var chosen = Register.of(register);
        if (chosen.isEmpty()) {
            return new Typed("", messages.wrongRegister(), number, "");
        }
        var wrong = chosen.get() == Register.BIG ? messages.wrongBig() : messages.wrongNumber();
        return new Typed(
                register, "", number, RegisterNumber.read(chosen.get(), number).isPresent() ? "" : wrong);
    }

    private NumberPage page(Typed typed) {
        var registers = Arrays.stream(Register.values())
                .map(each -> new Option(each.code(), called(each)))
                .toList();
        var own = numbers.of(signedIn.person()).stream()
                .map(each -> new Line(each.register().code(), called(each.register()), each.number()))
                .toList();
        return new NumberPage(messages.title(), new Own(own, registers, typed));
    }

    /** Registers have a name in every language; that there is another one is said in the language of the page. */
    private String called(Register register) {
        return register == Register.OTHER ? messages.otherRegister() : register.title();
    }

    /** Which register, never the number. */
    private void record(String deed, Register register) {
        audit.record(AuditEntry.of(signedIn.person(), deed, "register", register.code()));
    }

    private Response done(String message) {
        flash.done(message);
        return Response.seeOther(URI.create(ADDRESS)).build();
    }
}
