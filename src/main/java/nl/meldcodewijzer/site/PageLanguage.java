package nl.meldcodewijzer.site;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;

/**
 * Which language this page speaks: Dutch, unless the page is {@link InEnglish} and its reader chose English. A page is in
 * one language wholly, so everything that puts words on it asks here.
 */
@RequestScoped
public class PageLanguage {

    private boolean offered;
    private boolean openedAnew;
    private Language language = Language.DUTCH;

    /**
     * Says that this page speaks every {@link Language}.
     *
     * @param chosen the one that its reader wants
     */
    public void offer(Language chosen) {
        offered = true;
        language = chosen;
    }

    /** Says that the address of the form that this page answers shows that form anew. */
    public void openAnew() {
        openedAnew = true;
    }

    public boolean isOpenedAnew() {
        return openedAnew;
    }

    /** Whether its reader has a choice. */
    public boolean isOffered() {
        return offered;
    }

    public Language language() {
        return language;
    }

    /** The language of the page that is being made; Dutch where no page is, as in a job. */
    public static Language now() {
        var container = Arc.container();
        return container == null || !container.requestContext().isActive()
                ? Language.DUTCH
                : container.instance(PageLanguage.class).get().language();
    }
}
