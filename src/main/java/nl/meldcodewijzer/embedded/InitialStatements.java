package nl.meldcodewijzer.embedded;

/** What the server does at each start before it lets anyone in. */
final class InitialStatements {

    static final String DATABASE = "meldcodewijzer";
    static final String USER = "meldcodewijzer";

    private InitialStatements() {}

    /** One statement per line, as MariaDB wants it; safe to repeat, also with a new password. */
    static String with(String password, Platform platform) {
        var account = "'%s'@'127.0.0.1'".formatted(USER);
        var statements = new StringBuilder();
        statements.append("create database if not exists %s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;\n"
                .formatted(DATABASE));
        statements.append("create user if not exists %s;\n".formatted(account));
        statements.append("alter user %s identified by '%s';\n".formatted(account, password));
        statements.append("grant all on %s.* to %s;\n".formatted(DATABASE, account));
        if (platform == Platform.WINDOWS) {
            // there root has no password yet, and a clean stop goes by a statement
            statements.append("alter user if exists 'root'@'localhost' identified by '%s';\n".formatted(password));
            statements.append("grant shutdown on *.* to %s;\n".formatted(account));
        }
        return statements.toString();
    }
}
