package org.plenary.registration;

import com.ibm.icu.text.Transliterator;
import io.quarkus.panache.common.Parameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Registrations that may be one person's with two accounts: the same name and country, however it is written, or the same
 * name before the e-mail's @. Only a person can tell; nothing is done by itself.
 *
 * @param why what is alike
 */
public record Alike(Registration other, Set<Why> why) {

    /** What two registrations have in common. */
    public enum Why {
        NAME,
        ORGANISATION,
        EMAIL
    }

    /** Not made for several threads at once, and long in the making: a fifth of a whole sign-up. */
    private static final ThreadLocal<Transliterator> LATIN = ThreadLocal.withInitial(() -> Transliterator
            .getInstance("Any-Latin; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower"));
    private static final int AT_MOST = 20;
    private static final int LONGEST = 400;

    /** The name in Latin letters without case and accents, its words in order: "Müller, Anna" and "ANNA MULLER" have one. */
    static String key(String name) {
        String latin = LATIN.get().transliterate(name);
        String key = Arrays.stream(latin.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).sorted()
                .collect(Collectors.joining(" "));
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    /** The most likely first; only those who have not given up. */
    public static List<Alike> to(Registration one) {
        String local = localPart(one.person.email);
        List<Registration> found = Registration.find("from Registration r join fetch r.person where r.meeting = :meeting"
                + " and r.id <> :id and exists (select 1 from Place p where p.registration = r and p.living = true)"
                + " and (r.nameKey = :key and r.country = :country or lower(r.person.email) like :local escape '!')",
                Parameters.with("meeting", one.meeting).and("id", one.id).and("key", one.nameKey)
                        .and("country", one.country)
                        .and("local", local.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "@%"))
                .page(0, AT_MOST).list();
        return found.stream().map(other -> new Alike(other, why(one, other)))
                .sorted((a, b) -> b.why.size() - a.why.size()).toList();
    }

    /** Those of these keys that several registrations of the meeting share. */
    static Set<String> shared(Collection<Registration> some) {
        Set<String> keys = some.stream().map(one -> one.nameKey).filter(Objects::nonNull).collect(Collectors.toSet());
        return keys.isEmpty() ? Set.of()
                : Set.copyOf(Registration.getEntityManager().createQuery("select r.nameKey from Registration r where"
                        + " r.meeting = :meeting and r.nameKey in :keys and exists (select 1 from Place p where"
                        + " p.registration = r and p.living = true) group by r.nameKey, r.country having count(r) > 1",
                        String.class).setParameter("meeting", some.iterator().next().meeting).setParameter("keys", keys)
                        .getResultList().stream().collect(Collectors.toSet()));
    }

    private static Set<Why> why(Registration one, Registration other) {
        return Arrays.stream(Why.values()).filter(why -> switch (why) {
            case NAME -> Objects.equals(one.nameKey, other.nameKey);
            case ORGANISATION -> one.organisation != null && other.organisation != null
                    && key(one.organisation).equals(key(other.organisation));
            case EMAIL -> localPart(one.person.email).equals(localPart(other.person.email));
        }).collect(Collectors.toUnmodifiableSet());
    }

    private static String localPart(String email) {
        return email.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
    }
}
