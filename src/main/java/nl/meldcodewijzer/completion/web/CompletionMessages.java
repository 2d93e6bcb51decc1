package nl.meldcodewijzer.completion.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of completions and certificates. */
@MessageBundle("completion")
public interface CompletionMessages {

    @Message(
            "Dit nummer klopt niet: er is een teken verkeerd overgenomen, of er zijn er twee verwisseld. Kijk het nog eens na.")
    String wrongCheckCharacter();

    @Message(
            "Dit is geen certificaatnummer. Een nummer heeft 16 letters en cijfers, bijvoorbeeld in vier groepjes van vier.")
    String notANumber();

    @Message("Dit nummer is goed geschreven, maar er is geen certificaat met dit nummer.")
    String unknownNumber();
}
