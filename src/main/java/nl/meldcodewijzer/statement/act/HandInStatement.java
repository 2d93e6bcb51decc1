package nl.meldcodewijzer.statement.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import nl.meldcodewijzer.audit.AuditEntry;
import nl.meldcodewijzer.audit.store.AuditTrail;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.person.PersonId;
import nl.meldcodewijzer.site.Dates;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sha256;
import nl.meldcodewijzer.statement.Statement;
import nl.meldcodewijzer.statement.StatementBody;
import nl.meldcodewijzer.statement.StatementId;
import nl.meldcodewijzer.statement.StatementTree;
import nl.meldcodewijzer.statement.act.DrawStatement.Drawn;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.statement.store.Statements;
import org.jspecify.annotations.Nullable;

/**
 * Freezes what the register says for a date, under the name of who signs. The same facts again give the statement that
 * is there; other facts give a new one beside it, and the newest counts.
 */
@ApplicationScoped
public class HandInStatement {

    private final Organisations organisations;
    private final DrawStatement drawStatement;
    private final Statements statements;
    private final AuditTrail audit;
    private final Clock clock;

    HandInStatement(
            Organisations organisations,
            DrawStatement drawStatement,
            Statements statements,
            AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.drawStatement = drawStatement;
        this.statements = statements;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the signatory declares besides the drawn rows. */
    public record Declaration(
            LocalDate referenceDate,
            int headcount,
            String headcountSource,
            boolean complete,
            @Nullable String signatoryFunction) {}

    /**
     * @param added false when the same statement was there
     */
    public record HandedIn(Statement statement, boolean added) {}

    public HandedIn handIn(OrganisationId organisation, Declaration declaration, @Nullable PersonId signatory) {
        return handIn(organisation, declaration, signatory, clock.instant());
    }

    /** As if handed in at another moment, for the demonstration. */
    public HandedIn handIn(
            OrganisationId organisation, Declaration declaration, @Nullable PersonId signatory, Instant at) {
        refuseWrong(declaration);
        // two hand-ins at once wait here for one another, so that the second one finds the first
        organisations.lock(organisation);
        var drawn = drawStatement.draw(
                organisation,
                declaration.referenceDate(),
                declaration.headcount(),
                declaration.headcountSource().strip());
        var newest = statements.of(organisation).stream()
                .filter(each -> each.referenceDate().equals(declaration.referenceDate()))
                .findFirst()
                .orElse(null);
        if (newest != null && isSame(newest, drawn.body())) {
            return new HandedIn(newest, false);
        }
        return new HandedIn(add(drawn, newest, declaration, signatory, at), true);
    }

    private void refuseWrong(Declaration declaration) {
        if (declaration.referenceDate().isAfter(LocalDate.now(clock))) {
            throw Refusal.field(
                    "referenceDate",
                    "De peildatum " + Dates.written(declaration.referenceDate())
                            + " ligt in de toekomst. Kies een datum tot en met vandaag.",
                    "future");
        }
        if (declaration.headcount() < 0 || declaration.headcount() > 1_000_000) {
            throw Refusal.field(
                    "headcount", "Geef het aantal medewerkers als heel getal van 0 tot en met 1.000.000.", "range");
        }
        if (declaration.headcountSource().isBlank()
                || declaration.headcountSource().length() > 300) {
            throw Refusal.field(
                    "headcountSource", "Schrijf in 1 tot 300 tekens waar het aantal vandaan komt.", "length");
        }
        if (!declaration.complete()) {
            throw Refusal.field(
                    "complete", "Verklaar dat de opgave volledig is. Zonder verklaring is er geen opgave.", "required");
        }
    }

    private boolean isSame(Statement newest, StatementBody body) {
        return statements
                .frozen(newest.organisation(), newest.id())
                .map(frozen -> StatementTree.read(CanonicalJson.read(frozen.body())))
                .filter(old -> Arrays.equals(factsDigest(old, null), factsDigest(body, null)))
                .isPresent();
    }

    private Statement add(
            Drawn drawn,
            @Nullable Statement newest,
            Declaration declaration,
            @Nullable PersonId signatory,
            Instant at) {
        var body = drawn.body();
        var bytes = CanonicalJson.bytes(StatementTree.of(body));
        var statement = new Statement(
                new StatementId(Ids.next()),
                body.organisation(),
                body.referenceDate(),
                body.kind(),
                body.headcount(),
                body.headcountSource(),
                declaration.signatoryFunction(),
                at.truncatedTo(ChronoUnit.MICROS),
                Sha256.hex(bytes),
                body.counts());
        statements.add(statement, bytes, factsDigest(body, newest), body, drawn.links(), signatory);
        audit.record(AuditEntry.of(signatory, "statement-handed-in", "statement", statement.id())
                .inOrganisation(body.organisation().value()));
        return statement;
    }

    /** With the statement it comes after, so that facts may come back: A, then B, then A again are three statements. */
    private static byte[] factsDigest(StatementBody body, @Nullable Statement after) {
        var tree = body.facts();
        if (after != null) {
            tree.put("after", after.digest());
        }
        return Sha256.of(CanonicalJson.bytes(tree));
    }
}
