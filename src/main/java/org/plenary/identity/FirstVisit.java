package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Makes the row of somebody who signs in for the first time; two tabs at once make one. */
@ApplicationScoped
class FirstVisit {

    @Inject
    Clock clock;
    @Inject
    FirstVisit self;

    @Transactional(TxType.NOT_SUPPORTED)
    Person of(String subject, String email, String name, String language) {
        try {
            return self.write(subject, email, name, language);
        } catch (RuntimeException somebodyElseDid) {
            return Person.withSubject(subject).orElseThrow(() -> somebodyElseDid);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    Person write(String subject, String email, String name, String language) {
        Person person = new Person();
        person.subject = subject;
        person.email = email;
        person.name = name;
        person.language = language;
        person.createdAt = clock.instant();
        person.seenAt = person.createdAt;
        person.persistAndFlush();
        return person;
    }
}
