package nl.meldcodewijzer.subsidy;

import java.util.List;
import java.util.Map;

/** A kind of obligation with its parameters; it judges itself. To add one: a record, and its line in {@link #KINDS}. */
public sealed interface Condition permits TrainedShare, DocumentCurrent, OfficerAppointed {

    List<String> KINDS = List.of(TrainedShare.KIND, DocumentCurrent.KIND, OfficerAppointed.KIND);

    String kind();

    /** As JSON values; reading them back gives an equal condition. */
    Map<String, Object> parameters();

    Assessment assess(Evidence evidence);

    /** Refuses what is missing, unknown or out of range with {@link WrongParameter}. */
    static Condition of(String kind, Map<String, Object> parameters) {
        var given = new Parameters(parameters);
        var condition =
                switch (kind) {
                    case TrainedShare.KIND -> TrainedShare.of(given);
                    case DocumentCurrent.KIND -> DocumentCurrent.of(given);
                    case OfficerAppointed.KIND -> OfficerAppointed.of(given);
                    default -> throw new WrongParameter("kind", "'" + kind + "' is no kind of obligation");
                };
        given.refuseOthers();
        return condition;
    }
}
