package nl.meldcodewijzer.subsidy;

import nl.meldcodewijzer.statement.StatementBody;

/**
 * The statement that a check judges by.
 *
 * @param digest SHA-256 in hexadecimal of the frozen bytes
 */
public record JudgedStatement(String digest, StatementBody body) {

    Finding.StatementSummary summary() {
        return new Finding.StatementSummary(
                digest, body.kind(), body.headcount(), body.rows().size(), body.rules());
    }
}
