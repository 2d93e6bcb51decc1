package nl.meldcodewijzer.embedded;

import java.nio.file.Path;
import java.sql.SQLException;

/** A process that starts the database, writes a row and then waits to be killed. */
final class StandInService {

    private StandInService() {}

    public static void main(String... arguments) throws SQLException, InterruptedException {
        try {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]));
            EmbeddedDatabaseTest.run(
                    database, "create table if not exists kept (word varchar(20))", "insert into kept values ('kept')");
            System.out.println("written");
            Thread.sleep(600_000);
        } catch (DatabaseNotStarted e) {
            System.out.println(e.explanation());
            System.exit(1);
        }
    }
}
