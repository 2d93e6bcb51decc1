/** The content folder: files to documents with line numbers, problems, digests, releases. Knows no feature. */
@NullMarked
package nl.meldcodewijzer.content;

import org.jspecify.annotations.NullMarked;
