package nl.meldcodewijzer.organisation;

import java.util.regex.Pattern;

/**
 * An employer that keeps a register and is bound, or binds itself, to the meldcode.
 *
 * @param sector slug of the checklist that holds for it, for example {@code kinderopvang}
 * @param legalBasis the article that binds it
 * @param signInCode what staff without e-mail type to sign in, lower case
 * @param version counts changes, so that a stale form is noticed
 */
public record Organisation(
        OrganisationId id, String name, String sector, String legalBasis, String signInCode, Span period, int version) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,18}[a-z0-9]");

    public Organisation {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An organisation has a name");
        }
        if (!isSignInCode(signInCode)) {
            throw new IllegalArgumentException(
                    "'" + signInCode + "' is not a sign-in code: 3 to 20 lower case letters, digits and hyphens");
        }
    }

    public static boolean isSignInCode(String text) {
        return CODE.matcher(text).matches();
    }
}
