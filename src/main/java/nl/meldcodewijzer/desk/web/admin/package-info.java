/** What administrators do: organisations, units, authorities, accounts, roles, releases; never a register, an answer or a statement. */
@NullMarked
package nl.meldcodewijzer.desk.web.admin;

import org.jspecify.annotations.NullMarked;
