package nl.meldcodewijzer.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.account.SessionToken;
import nl.meldcodewijzer.account.act.Browser;
import nl.meldcodewijzer.account.act.ChosenIdentity;
import nl.meldcodewijzer.account.act.SessionConfig;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.account.store.ApiKeys;
import nl.meldcodewijzer.account.store.Sessions;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.store.EmploymentLinks;
import nl.meldcodewijzer.person.Person;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.person.store.People;
import nl.meldcodewijzer.privacy.store.PersonalRecord;
import nl.meldcodewijzer.site.Refusal;
import org.jspecify.annotations.Nullable;

/** Collects what the page with one's own data shows. */
@ApplicationScoped
class MyData {

    private final SignedIn signedIn;
    private final Browser browser;
    private final People people;
    private final Sessions sessions;
    private final SessionConfig config;
    private final ApiKeys keys;
    private final EmploymentLinks links;
    private final PersonalRecord record;
    private final SectionMessages sectionMessages;
    private final MyDataMessages messages;

    MyData(
            SignedIn signedIn,
            Browser browser,
            People people,
            Sessions sessions,
            SessionConfig config,
            ApiKeys keys,
            EmploymentLinks links,
            PersonalRecord record,
            SectionMessages sectionMessages,
            MyDataMessages messages) {
        this.signedIn = signedIn;
        this.browser = browser;
        this.people = people;
        this.sessions = sessions;
        this.config = config;
        this.keys = keys;
        this.links = links;
        this.record = record;
        this.sectionMessages = sectionMessages;
        this.messages = messages;
    }

    Map<String, List<Map<String, Object>>> everything() {
        return record.of(signedIn.person());
    }

    MyDataView view() {
        return view(null, Map.of());
    }

    /** With what was typed, when it was wrong. */
    MyDataView view(@Nullable ChosenIdentity typed, Map<String, String> errors) {
        var me = signedIn.person();
        return new MyDataView(
                identity(me, typed, errors),
                sessions
                        .of(
                                me,
                                browser.session().orElse(new SessionToken("")),
                                config.idle(),
                                config.shared().idle())
                        .stream()
                        .map(each -> MyDataView.Session.of(each, messages))
                        .toList(),
                links.of(me),
                keys.of(me).stream().map(MyDataView.Key::of).toList(),
                record.of(me).entrySet().stream()
                        .map(each -> new MyDataView.Section(
                                sectionMessages.name(each.getKey()),
                                each.getValue().size()))
                        .toList());
    }

    /** Whether without this employment the visitor could not sign in any more. */
    boolean isTheOnlyWayIn(EmploymentId employment) {
        var me = signedIn.person();
        return links.withStaffNumber(me).equals(List.of(employment))
                && people.find(me).map(Person::email).isEmpty();
    }

    private MyDataView.Identity identity(PersonId me, @Nullable ChosenIdentity typed, Map<String, String> errors) {
        var number = !links.withStaffNumber(me).isEmpty();
        if (typed != null) {
            return new MyDataView.Identity(typed.name(), typed.email(), number, errors);
        }
        var person = people.find(me).orElseThrow(Refusal::notFound);
        var email = person.email() == null ? "" : person.email();
        return new MyDataView.Identity(person.name(), email, number, errors);
    }
}
