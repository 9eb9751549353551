package org.plenary.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language the pages and letters are written in. Adding one is adding it here, in `quarkus.locales`, and its bundles. */
public enum Language {

    AR("ar", "العربية", true),
    ZH("zh", "中文", false),
    EN("en", "English", false),
    FR("fr", "Français", false),
    RU("ru", "Русский", false),
    ES("es", "Español", false),
    PL("pl", "Polski", false);

    /** BCP 47 tag. */
    public final String tag;
    /** In the language itself. */
    public final String ownName;
    public final boolean rightToLeft;

    Language(String tag, String ownName, boolean rightToLeft) {
        this.tag = tag;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    public static final Language DEFAULT = EN;

    private static final Map<String, Language> BY_TAG = Arrays.stream(values())
            .collect(Collectors.toMap(one -> one.tag, one -> one));
    private static final int SHORT_ENOUGH = 500;
    /** Browsers say the same few hundred things with every request, and reading one costs more than the whole answer. */
    private static final Cache<String, Optional<Language>> READ = Caffeine.newBuilder().maximumSize(1000).build();

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public String dir() {
        return rightToLeft ? "rtl" : "ltr";
    }

    /** What stands between the parts of an enumeration or of a date, with its space. */
    public String comma() {
        return this == AR ? "، " : this == ZH ? "，" : ", ";
    }

    public static Optional<Language> tagged(String tag) {
        return tag == null ? Optional.empty() : Optional.ofNullable(BY_TAG.get(tag));
    }

    /** What was chosen last (a cookie's value, may be null), else what the browser accepts, else English. */
    public static Language of(String chosen, String acceptHeader) {
        return tagged(chosen).or(() -> accepted(acceptHeader)).orElse(DEFAULT);
    }

    /** The best of an Accept-Language header (RFC 4647 lookup); empty where none fits or the header is broken. */
    public static Optional<Language> accepted(String header) {
        return header == null || header.length() > SHORT_ENOUGH ? Optional.empty() : READ.get(header, Language::read);
    }

    private static Optional<Language> read(String header) {
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(header), BY_TAG.keySet()))
                    .flatMap(Language::tagged);
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** The name of any language, said in this one: "French", "الفرنسية". */
    public String nameOf(String otherTag) {
        return Locale.forLanguageTag(otherTag).getDisplayName(locale());
    }

    public String nameOfCountry(String iso2) {
        return new Locale("", iso2).getDisplayCountry(locale());
    }
}
