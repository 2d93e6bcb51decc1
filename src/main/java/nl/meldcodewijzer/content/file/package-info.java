/** Reads the files of the content folder: YAML and Markdown with line numbers. */
@NullMarked
package nl.meldcodewijzer.content.file;

import org.jspecify.annotations.NullMarked;
