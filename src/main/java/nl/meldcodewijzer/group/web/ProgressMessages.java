package nl.meldcodewijzer.group.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How far somebody is with the tasks of a group, for who leads it and for who is in it. */
@MessageBundle("progress")
public interface ProgressMessages {

    @Message("Klaar")
    String done();

    @Message("Bezig")
    String underWay();

    @Message("Nog niet begonnen")
    String notStarted();

    @Message("Al eerder klaar")
    String doneBefore();

    @Message("{done} van {total}")
    String ofTotal(int done, int total);

    @Message("geldig tot en met {day}")
    String validUntil(String day);

    @Message("De datum is voorbij")
    String overdue();
}
