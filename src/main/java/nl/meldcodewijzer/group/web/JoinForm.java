package nl.meldcodewijzer.group.web;

import nl.meldcodewijzer.account.act.ChosenIdentity;
import nl.meldcodewijzer.organisation.CellText;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was sent to join: how to be called, or what makes an account. */
record JoinForm(
        @RestForm @Nullable String naam,
        @RestForm @Nullable String name,
        @RestForm @Nullable String email,
        @RestForm @Nullable String password) {

    static final int LONGEST = 100;

    ChosenIdentity identity() {
        return ChosenIdentity.typed(name, email, password);
    }

    /** The typed name, or this one. */
    String calledOr(String otherwise) {
        var typed = cleaned(naam);
        return typed.isEmpty() ? cleaned(otherwise) : typed;
    }

    static String cleaned(@Nullable String name) {
        var text = name == null ? "" : CellText.cleaned(name);
        return text.length() > LONGEST ? text.substring(0, LONGEST).strip() : text;
    }
}
