@NullMarked
package nl.meldcodewijzer.account.web;

import org.jspecify.annotations.NullMarked;
