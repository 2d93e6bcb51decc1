package nl.meldcodewijzer.site.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.meldcodewijzer.site.PageLanguage;

/** Has every template speak the language of its page, and never what a browser says it prefers. */
@ApplicationScoped
class TemplateLanguage {

    void speak(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> template.setAttribute(
                MessageBundles.ATTRIBUTE_LOCALE, PageLanguage.now().tag()));
    }
}
