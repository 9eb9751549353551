package org.plenary.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.plenary.identity.AccountErrand.Kind;
import org.plenary.shared.Language;

/** What the application asks of people's accounts. Nothing waits for Keycloak: it is written down, and done when it answers. */
@ApplicationScoped
public class Accounts {

    @Inject
    Clock clock;
    @Inject
    Visitor visitor;

    /**
     * Whoever has this address may what the role allows; where there is no account one is made, and Keycloak writes a letter
     * with which its owner chooses a password.
     *
     * @param email in lower case
     * @param language of that letter
     */
    @Transactional(TxType.MANDATORY)
    public void give(String realmRole, String email, String name, Language language) {
        ask(Kind.GIVE, realmRole, email, name, language);
    }

    @Transactional(TxType.MANDATORY)
    public void take(String realmRole, String email) {
        ask(Kind.TAKE, realmRole, email, email, Language.DEFAULT);
    }

    /** Whoever erases their data wants no account either. */
    void delete(Person person) {
        ask(Kind.DELETE, "", person.email, Person.NOBODY, Language.DEFAULT).subject = person.subject;
    }

    private AccountErrand ask(Kind kind, String realmRole, String email, String name, Language language) {
        AccountErrand.overtake(email, realmRole);
        AccountErrand errand = new AccountErrand();
        errand.kind = kind;
        errand.realmRole = realmRole;
        errand.email = email;
        errand.name = name;
        errand.language = language.tag;
        errand.askedAt = clock.instant();
        errand.askedBy = kind == Kind.DELETE ? Person.NOBODY : visitor.name();
        errand.dueAt = Instant.now();
        errand.persist();
        return errand;
    }
}
