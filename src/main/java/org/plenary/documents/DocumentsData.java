package org.plenary.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.documents.Document.Kind;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.registration.Registration;
import org.plenary.shared.Refusal;
import org.plenary.shared.Words;

/**
 * Photo and passport data as somebody finds them among their own data. The pictures themselves are on the page of documents.
 */
@ApplicationScoped
class DocumentsData implements PersonalData {

    @Inject
    Safe safe;
    @Inject
    Passports passports;

    @Override
    public int position() {
        return 60;
    }

    @Override
    public List<Kept> of(Person person) {
        DocumentMessages words = Words.now(DocumentMessages.class);
        return Registration.of(person).stream().filter(registration -> !safe.kept(registration.id).isEmpty())
                .map(registration -> new Kept("documents", words.documents(), facts(registration, words))).toList();
    }

    private List<Fact> facts(Registration registration, DocumentMessages words) {
        Set<Kind> kept = safe.kept(registration.id);
        List<Fact> facts = new ArrayList<>(List.of(Fact.of("reference", words.registration(), registration.reference),
                new Fact("photo", words.photo(), kept.contains(Kind.PHOTO)),
                new Fact("scan", words.scan(), kept.contains(Kind.SCAN))));
        try {
            passports.of(registration.id).ifPresent(passport -> facts.addAll(List.of(
                    Fact.of("passportNumber", words.number(), passport.number()),
                    Fact.of("nationality", words.nationality(), passport.nationality()),
                    Fact.of("born", words.born(), passport.born().toString()),
                    Fact.of("passportIssued", words.issued(), passport.issued().toString()),
                    Fact.of("passportExpires", words.expires(), passport.expires().toString()))));
        } catch (Refusal unopened) {
            facts.add(Fact.of("passportNumber", words.number(), unopened.title()));
        }
        return facts;
    }

    @Override
    public void erase(Person person) {
        Registration.of(person).forEach(registration -> safe.forget(registration.id, EnumSet.allOf(Kind.class)));
    }
}
