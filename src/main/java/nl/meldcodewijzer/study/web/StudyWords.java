package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.RequestScoped;
import nl.meldcodewijzer.site.Flash;

/** What these pages say: their texts, and the message after a form. */
@RequestScoped
class StudyWords {

    private final StudyMessages messages;
    private final Flash flash;

    StudyWords(StudyMessages messages, Flash flash) {
        this.messages = messages;
        this.flash = flash;
    }

    StudyMessages messages() {
        return messages;
    }

    Flash flash() {
        return flash;
    }
}
