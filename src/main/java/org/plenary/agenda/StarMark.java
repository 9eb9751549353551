package org.plenary.agenda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.CardMark;
import org.plenary.shared.Words;

/** That a session is in the reader's agenda, on its card. */
@Singleton
class StarMark implements CardMark {

    @Inject
    Starred starred;

    @Override
    public Map<UUID, String> of(Meeting meeting) {
        String words = Words.now(AgendaMessages.class).mark();
        return starred.in(meeting).orElse(Set.of()).stream().collect(Collectors.toMap(session -> session, session -> words));
    }
}
