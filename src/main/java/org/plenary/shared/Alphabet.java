package org.plenary.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The order of names in a language (CLDR's collation): Chinese by sound, Polish "ł" after "l", and numbers by their value,
 * so that Room 2 stands before Room 10.
 */
public final class Alphabet {

    private static final Map<Language, Comparator<Object>> ALL = new ConcurrentHashMap<>();

    private Alphabet() {
    }

    public static Comparator<? super String> of(Language language) {
        return ALL.computeIfAbsent(language, Alphabet::read);
    }

    /** Frozen, it may be used by many at once. */
    private static Comparator<Object> read(Language language) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language.tag));
        if (collator instanceof RuleBasedCollator byRules) {
            byRules.setNumericCollation(true);
        }
        return collator.freeze();
    }
}
