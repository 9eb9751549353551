package org.plenary.privacy;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData.Fact;
import org.plenary.identity.PersonalData.Kept;
import org.plenary.identity.PersonalData;

/** Everything that is kept of one person, over all features and meetings. */
@ApplicationScoped
class MyData {

    private static final Comparator<PersonalData> IN_ORDER = Comparator.comparingInt(PersonalData::position);

    @Any
    @Inject
    Instance<PersonalData> features;

    @Transactional
    List<Kept> of(Person person) {
        return features.stream().sorted(IN_ORDER).flatMap(feature -> feature.of(person).stream()).toList();
    }

    /** Why it cannot be erased now; empty where it can. */
    @Transactional
    List<String> against(Person person) {
        return features.stream().sorted(IN_ORDER).flatMap(feature -> feature.against(person).stream()).toList();
    }

    /** All or nothing. @return false where something stands against it by now */
    @Transactional
    boolean erase(Person person) {
        Person who = Person.findById(person.id);
        boolean may = against(who).isEmpty();
        if (may) {
            features.stream().sorted(IN_ORDER.reversed()).forEach(feature -> feature.erase(who));
        }
        return may;
    }

    /** Why two accounts cannot be joined now; empty where they can. */
    @Transactional
    List<String> againstJoining(Person from, Person to) {
        return features.stream().sorted(IN_ORDER).flatMap(feature -> feature.againstJoining(from, to).stream()).toList();
    }

    /** Hands everything over and erases what is left. */
    @Transactional(TxType.MANDATORY)
    void move(Person from, Person to) {
        UUID left = from.id;
        features.stream().sorted(IN_ORDER).forEach(feature -> feature.move(from, to));
        // The statements above have changed rows behind what is held in memory.
        Panache.getEntityManager().flush();
        Panache.getEntityManager().clear();
        Person nobody = Person.findById(left);
        features.stream().sorted(IN_ORDER.reversed()).forEach(feature -> feature.erase(nobody));
    }

    /** For programs: each kind a list of objects, moments in ISO 8601. */
    static Map<String, List<Map<String, Object>>> object(List<Kept> all) {
        return all.stream().collect(Collectors.groupingBy(Kept::kind, LinkedHashMap::new,
                Collectors.mapping(kept -> object(kept.facts().stream()), Collectors.toList())));
    }

    private static Map<String, Object> object(Stream<Fact> facts) {
        Map<String, Object> object = new LinkedHashMap<>();
        facts.forEach(fact -> {
            String name = fact.name();
            for (int i = 2; object.containsKey(name); i++) {
                name = fact.name() + i;
            }
            object.put(name, fact.value());
        });
        return object;
    }
}
