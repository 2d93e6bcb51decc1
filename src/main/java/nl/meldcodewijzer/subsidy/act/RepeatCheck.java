package nl.meldcodewijzer.subsidy.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.meldcodewijzer.site.Sha256;
import nl.meldcodewijzer.statement.StatementTree;
import nl.meldcodewijzer.statement.store.CanonicalJson;
import nl.meldcodewijzer.statement.store.Statements;
import nl.meldcodewijzer.statement.store.Statements.Frozen;
import nl.meldcodewijzer.subsidy.Check;
import nl.meldcodewijzer.subsidy.Finding;
import nl.meldcodewijzer.subsidy.FindingTree;
import nl.meldcodewijzer.subsidy.JudgedStatement;

/**
 * Judges the frozen statement once more by the obligations as the record pins them, and compares the bytes. Nothing
 * that changed since plays a part: no register, no name, no obligation.
 */
@ApplicationScoped
public class RepeatCheck {

    private final Statements statements;

    RepeatCheck(Statements statements) {
        this.statements = statements;
    }

    /**
     * @param causes why it is not the same: record-changed, evaluator-version, statement-missing, statement-changed,
     *     outcome-differs; empty when it is
     */
    public record Repeated(List<String> causes) {

        public Repeated {
            causes = List.copyOf(causes);
        }

        public boolean same() {
            return causes.isEmpty();
        }
    }

    public Repeated repeat(Check check) {
        if (!Sha256.hex(check.record()).equals(check.sha256())) {
            return new Repeated(List.of("record-changed"));
        }
        var json = CanonicalJson.read(check.record());
        if (FindingTree.evaluator(json) != Finding.EVALUATOR) {
            return new Repeated(List.of("evaluator-version"));
        }
        var old = FindingTree.read(json);
        var summary = old.statement();
        if (summary == null) {
            return compared(check, old.subject().judge(null));
        }
        var frozen = frozen(check);
        if (frozen.isEmpty()) {
            return new Repeated(List.of("statement-missing"));
        }
        var body = frozen.get().body();
        var digest = Sha256.hex(body);
        if (!digest.equals(summary.digest())) {
            return new Repeated(List.of("statement-changed"));
        }
        return compared(
                check, old.subject().judge(new JudgedStatement(digest, StatementTree.read(CanonicalJson.read(body)))));
    }

    private Optional<Frozen> frozen(Check check) {
        return Optional.ofNullable(check.statement()).flatMap(id -> statements.frozen(check.organisation(), id));
    }

    private static Repeated compared(Check check, Finding again) {
        var causes = new ArrayList<String>();
        if (!Arrays.equals(CanonicalJson.bytes(FindingTree.of(again)), check.record())) {
            causes.add("outcome-differs");
        }
        return new Repeated(causes);
    }
}
