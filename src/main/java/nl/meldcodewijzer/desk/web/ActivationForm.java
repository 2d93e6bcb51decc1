package nl.meldcodewijzer.desk.web;

import java.util.Optional;
import nl.meldcodewijzer.account.act.ChosenIdentity;
import nl.meldcodewijzer.organisation.ActivationCode;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What was sent to use a code: first the code alone, then with what makes an account. */
record ActivationForm(
        @RestForm @Nullable String code,
        @RestForm @Nullable String name,
        @RestForm @Nullable String email,
        @RestForm @Nullable String password,
        @RestForm @Nullable String link) {

    String typedCode() {
        return code == null ? "" : code.strip();
    }

    Optional<ActivationCode> activationCode() {
        return ActivationCode.typed(typedCode());
    }

    boolean isOnlyCode() {
        return name == null && password == null;
    }

    ChosenIdentity identity() {
        return ChosenIdentity.typed(name, email, password);
    }
}
