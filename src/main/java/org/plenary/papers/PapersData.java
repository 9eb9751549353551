package org.plenary.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.identity.PersonalData;
import org.plenary.shared.Words;

/** Visa letters and certificates as somebody finds them among their own data. Erased, their codes are nobody's. */
@ApplicationScoped
class PapersData implements PersonalData {

    @Override
    public int position() {
        return 70;
    }

    @Override
    public List<Kept> of(Person person) {
        PapersMessages words = Words.now(PapersMessages.class);
        return Paper.of(person).stream().map(paper -> new Kept("paper", words.paper(paper.kind),
                List.of(Fact.of("number", words.number_label(), paper.numbered()), Fact.of("code", words.code(), paper.code),
                        Fact.of("initials", words.initials(), paper.initials),
                        Fact.at("issuedAt", words.issued_label(), paper.issuedAt),
                        Fact.at("revokedAt", words.revoked(), paper.revokedAt))))
                .toList();
    }

    @Override
    public void erase(Person person) {
        Paper.of(person).forEach(Paper::delete);
    }
}
