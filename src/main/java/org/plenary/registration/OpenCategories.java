package org.plenary.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;

/** What somebody may choose when they register: categories open to everybody, and those opened to them alone. */
@ApplicationScoped
public class OpenCategories {

    @Inject
    Instance<OpensCategory> features;

    public List<Category> to(Meeting meeting, Person person) {
        List<Category> all = Category.of(meeting);
        if (all.isEmpty()) {
            return all;
        }
        Set<Long> opened = features.stream().flatMap(feature -> feature.to(meeting, person).stream())
                .collect(Collectors.toSet());
        return all.stream().filter(category -> category.asked || opened.contains(category.id)).toList();
    }
}
