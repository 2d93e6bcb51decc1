/** What can be learned: modules, lessons, questions, programmes, professions, weighing frameworks, cards. */
@NullMarked
package nl.meldcodewijzer.learning;

import org.jspecify.annotations.NullMarked;
