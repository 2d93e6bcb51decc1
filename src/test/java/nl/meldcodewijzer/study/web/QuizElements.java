package nl.meldcodewijzer.study.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What is on the page of a quiz. */
final class QuizElements {

    static final Pattern SAVED = Pattern.compile("Opgeslagen om \\d\\d:\\d\\d");

    private QuizElements() {}

    static Locator question(Page page, int number) {
        return page.locator("[data-question]").nth(number);
    }

    static Locator option(Page page, int question, int option) {
        return question(page, question).locator("input[name^=antwoord]").nth(option);
    }

    static Locator status(Page page, int question) {
        return question(page, question).locator("[data-status]");
    }

    static Locator summary(Page page) {
        return page.locator("[data-form-status]");
    }

    static Locator button(Page page, String text) {
        return page.getByText(text, new Page.GetByTextOptions().setExact(true));
    }

    /** How many answers wait in this browser. */
    static int waiting(Page page) {
        return (int) page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('antwoord.')).length");
    }
}
