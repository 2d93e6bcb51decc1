package nl.meldcodewijzer.evidence.web;

import java.util.HashMap;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.SentForm;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The form of a list as it came; a file is turned into text, so that the next page can send it again. */
final class SentList {

    private SentList() {}

    static ListForm form(@Nullable MultipartFormDataInput sent, EvidenceMessages messages) {
        var form = SentForm.of(sent);
        var typed = new HashMap<>(form.values());
        var file = form.file("bestand");
        if (file.isEmpty()) {
            return ListForm.of(typed);
        }
        try {
            typed.put(ListForm.ROWS, ListText.of(ListText.table(file.get().bytes())));
            return ListForm.of(typed);
        } catch (Refusal refusal) {
            var wrong = ListForm.of(typed);
            wrong.wrong(ListForm.ROWS, String.valueOf(refusal.getMessage()));
            return wrong;
        }
    }
}
