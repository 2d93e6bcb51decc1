/** Mail to people: written in the transaction of its cause, sent later, never twice. */
@NullMarked
package nl.meldcodewijzer.mail;

import org.jspecify.annotations.NullMarked;
