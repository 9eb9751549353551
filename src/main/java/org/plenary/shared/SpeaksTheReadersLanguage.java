package org.plenary.shared;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Every template speaks the language of the request it is rendered in; letters set their own afterwards. */
class SpeaksTheReadersLanguage {

    void initialise(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> template.setLocale(Reading.currentLanguage().locale()));
    }
}
