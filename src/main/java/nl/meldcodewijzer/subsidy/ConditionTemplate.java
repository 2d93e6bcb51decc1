package nl.meldcodewijzer.subsidy;

import java.util.Map;

/**
 * A template of an obligation: what an authority fills in for an agreement.
 *
 * @param kind trained-share, document-current, officer-appointed
 * @param parameters start values by name, as text
 * @param basisHint what the authority should name as basis
 */
public record ConditionTemplate(
        String slug,
        String kind,
        String title,
        String text,
        Map<String, String> parameters,
        String basisHint,
        String note) {

    public ConditionTemplate {
        parameters = Map.copyOf(parameters);
    }
}
