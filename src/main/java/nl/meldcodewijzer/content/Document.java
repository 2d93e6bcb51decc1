package nl.meldcodewijzer.content;

/**
 * One file of the content folder.
 *
 * @param file relative to the folder, with forward slashes
 * @param fields the YAML of the file, or of its head
 * @param body the Markdown below the head, line endings as line feeds; empty in a YAML file
 * @param bodyLine the line in the file on which the body starts
 */
public record Document(String file, Data.Fields fields, String body, int bodyLine) {

    /** The last part of the path, for example {@code 40-wegen.knmg.md}. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    public FieldReader reader(Problems problems) {
        return new FieldReader(file, fields, problems);
    }
}
