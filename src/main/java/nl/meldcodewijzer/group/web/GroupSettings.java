package nl.meldcodewijzer.group.web;

import java.util.List;
import nl.meldcodewijzer.site.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a trainer can change about a group.
 *
 * @param code absent while nobody can join
 * @param codeState how long it works
 * @param codeEnd the day that the form for a new code proposes
 * @param colleagues who may lead it as well
 */
record GroupSettings(
        String address,
        Typed typed,
        int daysToClose,
        @Nullable String code,
        String codeState,
        String codeEnd,
        List<String> trainers,
        List<Option> colleagues) {

    public boolean shared() {
        return trainers.size() > 1;
    }
}
