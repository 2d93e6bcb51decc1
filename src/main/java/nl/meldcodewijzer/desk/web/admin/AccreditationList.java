package nl.meldcodewijzer.desk.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.accreditation.ListRequest;
import nl.meldcodewijzer.accreditation.Register;
import nl.meldcodewijzer.accreditation.store.RegisterNumbers;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ProgrammeSlug;

/** Makes a list for a register as a form asks, and says so in the audit trail; or says at the form why not. */
@ApplicationScoped
class AccreditationList {

    private final RegisterNumbers numbers;
    private final Catalogue catalogue;
    private final AuditTrail trail;
    private final SignedIn signedIn;
    private final AdminAccreditationMessages words;
    private final AdminMessages messages;

    AccreditationList(
            RegisterNumbers numbers,
            Catalogue catalogue,
            AuditTrail trail,
            SignedIn signedIn,
            AdminAccreditationMessages words,
            AdminMessages messages) {
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.trail = trail;
        this.signedIn = signedIn;
        this.words = words;
        this.messages = messages;
    }

    /** Absent when the form is wrong. */
    Optional<List<String>> make(Form form) {
        return request(form).map(this::list);
    }

    private List<String> list(ListRequest request) {
        var found = numbers.on(request);
        trail.record(AuditEntry.of(signedIn.person(), "accreditation-list-made", "programme", request.programme())
                .because(words.why(
                        request.register().title(),
                        request.from().toString(),
                        request.until().toString(),
                        found.size())));
        return found;
    }

    private Optional<ListRequest> request(Form form) {
        var programme = form.oneOf(
                "programma",
                catalogue.programmes().stream().map(each -> each.slug().value()).toList());
        var register = Register.of(form.value("register"));
        if (register.isEmpty()) {
            form.wrong("register", messages.choose());
        }
        form.required("van", 10);
        form.required("tot", 10);
        var from = form.date("van");
        var until = form.date("tot");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            form.wrong("tot", messages.untilBeforeFrom());
        }
        return form.isRight()
                ? Optional.of(new ListRequest(
                        new ProgrammeSlug(programme), register.orElseThrow(), from.orElseThrow(), until.orElseThrow()))
                : Optional.empty();
    }
}
