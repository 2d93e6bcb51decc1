package nl.meldcodewijzer.content;

/**
 * One mistake in the content folder, told to its author.
 *
 * @param file relative to the folder, with forward slashes
 * @param line counted from 1
 * @param hint what to do about it
 * @param stops whether the service refuses to start with it; the others only wait for a better text
 */
public record ContentProblem(String file, int line, String what, String hint, boolean stops) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ". " + hint + ".";
    }
}
