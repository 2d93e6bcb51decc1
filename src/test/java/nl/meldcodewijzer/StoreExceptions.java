package nl.meldcodewijzer;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Map;

/** Methods of stores that have no owner to ask by, each with its reason. */
final class StoreExceptions {

    static final Map<String, String> REASONS = Map.ofEntries(
            entry("Accounts.count", "a number for administration"),
            entry("Accounts.demo", "the sign-in page offers the accounts of the demo region"),
            entry("Accounts.hasDemo", "the sign-in page offers the accounts of the demo region"),
            entry("Answers.add", "the guard on the open attempt has just named the person"),
            entry("KeptAnswers.clear", "answers older than a day, whoever they are of"),
            entry("SignInFailures.forgetOld", "guesses that no longer count are nobody's"),
            entry("SignInFailures.remove", "a guess that was just counted"),
            entry("AuditTrail.record", "the entry names actor, organisation and authority"),
            entry("AuditChain.hold", "one chain holds the deeds of all"),
            entry("AuditChain.newest", "one chain holds the deeds of all"),
            entry("AuditChain.unsealed", "one chain holds the deeds of all"),
            entry("AuditChain.countUnsealed", "one chain holds the deeds of all"),
            entry("AuditChain.add", "one chain holds the deeds of all"),
            entry("AuditChain.after", "one chain holds the deeds of all"),
            entry("AuditChain.entries", "one chain holds the deeds of all"),
            entry("Certificates.withId", "an act of the service on one certificate"),
            entry("Certificates.revoke", "an act of the service on one certificate"),
            entry("ContentReleases.add", "content belongs to everybody"),
            entry("ContentReleases.latest", "content belongs to everybody"),
            entry("ContentReleases.newestFirst", "content belongs to everybody"),
            entry("ContentReleases.text", "content belongs to everybody"),
            entry("ModuleEditions.withDigest", "content belongs to everybody"),
            entry("EmploymentLinks.organisationsMeant", "sign-in asks which organisation somebody means"),
            entry("Organisations.called", "the sign-in code is the key"),
            entry("Organisations.count", "a number for administration"),
            entry("Organisations.named", "administration looks through all organisations"),
            entry("Remarks.add", "a remark is nobody's: who left it is not known"),
            entry("Remarks.handle", "a remark is nobody's"),
            entry("Remarks.open", "administration reads what readers said about content"),
            entry("Regrades.answers", "graded again by module, whoever took it"),
            entry("Regrades.failed", "graded again by module, whoever took it"),
            entry("PaperFiles.letGo", "papers that were decided on long ago, whoever they are of"),
            entry("Outbox.anySent", "whether mail goes out at all, for administration"),
            entry("Outbox.again", "administration sends one again that got stuck"),
            entry("Outbox.claim", "the sender takes whichever is next"),
            entry("Outbox.failed", "a mail that the sender has just claimed"),
            entry("Outbox.giveUpOnBroken", "whose sender broke off, whoever they are for"),
            entry("Outbox.clear", "what was sent long ago, whoever it was for"),
            entry("Outbox.giveUpOnOld", "what waited too long, whoever it is for"),
            entry("Outbox.release", "a mail that the sender has just claimed"),
            entry("Outbox.unknown", "a mail that the sender has just claimed"),
            entry("Jobs.clear", "work of the service itself"),
            entry("Outbox.later", "a mail that the sender has just claimed"),
            entry("Outbox.sent", "a mail that the sender has just claimed"),
            entry("Outbox.stuck", "administration sees what got stuck, without names"),
            entry("Outbox.waiting", "a number for administration"),
            entry("Addressees.organisations", "reminders go to the staff of all organisations"),
            entry("Addressees.of", "reminders go to the staff of all organisations"),
            entry("DigestOfficers.people", "the weekly numbers go to all attention officers"),
            entry("RegisterNumbers.on", "a list of numbers that people gave for it, without names"),
            entry("SigningKeys.active", "the keys that sign belong to the service"),
            entry("SigningKeys.addActive", "the keys that sign belong to the service"),
            entry("SigningKeys.all", "the keys that sign belong to the service"),
            entry("SigningKeys.retire", "the keys that sign belong to the service"),
            entry("SigningKeys.withId", "the keys that sign belong to the service"),
            entry("StatusPlaces.newestList", "a list of bits is public and names nobody"),
            entry("StatusPlaces.revoked", "a list of bits is public and names nobody"),
            entry("StatusPlaces.taken", "a list of bits is public and names nobody"),
            entry("Jobs.claim", "work of the service itself"),
            entry("Jobs.done", "work of the service itself"),
            entry("Register.isFree", "an identifier may be nobody's at all"),
            entry("RegionRows.groups", "figures of a region, for its readers"),
            entry("RegionRows.organisations", "a number for a region, of which no organisation is named"),
            entry("RegionRows.newestDate", "figures of a region, for its readers"),
            entry("Units.withCard", "the code of the card is the key"),
            entry("People.add", "somebody who was not there yet"),
            entry("People.matching", "administration looks for somebody"),
            entry("Arrangements.all", "authorities are public"),
            entry("Authorities.all", "authorities are public"),
            entry("Authorities.inRegion", "authorities are public"),
            entry("Authorities.keep", "authorities are public"),
            entry("Authorities.regionName", "authorities are public"));

    private StoreExceptions() {}

    static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
