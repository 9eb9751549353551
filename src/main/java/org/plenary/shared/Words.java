package org.plenary.shared;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** A message bundle in the reader's language, for sentences made in Java. */
public final class Words {

    private Words() {
    }

    /** In the language of the current request, else in English. */
    public static <T> T now(Class<T> bundle) {
        return in(bundle, Reading.currentLanguage());
    }

    /** A name inside a sentence of ours, which may be written in the other direction: the text's own {@code <bdi>}. */
    public static String isolated(String name) {
        return "\u2068" + name + "\u2069";
    }

    public static <T> T in(Class<T> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag));
    }
}
