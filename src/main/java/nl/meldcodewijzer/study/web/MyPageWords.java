package nl.meldcodewijzer.study.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.meldcodewijzer.site.Numbers;

/** Sentences of my page that need a little arithmetic or grammar. */
@ApplicationScoped
class MyPageWords {

    private static final int LONG = 90;

    private final MyPageMessages messages;

    MyPageWords(MyPageMessages messages) {
        this.messages = messages;
    }

    MyPageMessages messages() {
        return messages;
    }

    /** From an hour and a half on in half hours: nobody plans 212 minutes. */
    String time(int minutes) {
        if (minutes < LONG) {
            return messages.minutes(minutes);
        }
        var halves = Math.round(minutes / 30.0);
        return messages.hours(Numbers.written(halves / 2.0));
    }

    /** Inside a sentence: "verzorgende", but "SEH-arts". */
    static String inSentence(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
