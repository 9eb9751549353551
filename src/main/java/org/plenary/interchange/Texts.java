package org.plenary.interchange;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.programme.Session;
import org.plenary.programme.SessionText;
import org.plenary.programme.released.ListedText;
import org.plenary.shared.Json;

/** Titles and descriptions of sessions in other languages than their own, in memory until their sessions are written. */
class Texts {

    private final Map<Session, Map<String, SessionText>> rows = new HashMap<>();

    void load(Collection<Session> sessions, List<SessionText> texts) {
        Map<Long, Session> byId = sessions.stream().collect(Collectors.toMap(session -> session.id, session -> session));
        texts.forEach(text -> of(byId.get(text.session.id)).put(text.language, text));
    }

    private Map<String, SessionText> of(Session session) {
        return rows.computeIfAbsent(session, first -> new TreeMap<>());
    }

    void title(Session session, String language, String title) {
        if (title != null || of(session).containsKey(language)) {
            row(session, language).title = title;
        }
    }

    void description(Session session, String language, String description) {
        if (description != null || of(session).containsKey(language)) {
            row(session, language).description = description;
        }
    }

    private SessionText row(Session session, String language) {
        return of(session).computeIfAbsent(language, first -> {
            SessionText text = new SessionText();
            text.session = session;
            text.language = language;
            return text;
        });
    }

    /** As a fact: null where there is none. */
    String said(Session session) {
        List<ListedText> all = rows.getOrDefault(session, Map.of()).values().stream().filter(text -> !isEmpty(text))
                .map(text -> new ListedText(text.language, text.title, text.description)).toList();
        return all.isEmpty() ? null : Json.of(all);
    }

    static List<ListedText> read(String said) {
        return said == null || said.isEmpty() ? List.of() : List.of(Json.read(said, ListedText[].class));
    }

    void put(Session session, String said) {
        of(session).keySet().forEach(language -> {
            title(session, language, null);
            description(session, language, null);
        });
        read(said).forEach(text -> {
            title(session, text.language(), text.title());
            description(session, text.language(), text.description());
        });
    }

    /** Before its session goes. */
    void remove(Session session, EntityManager database) {
        of(session).values().stream().filter(text -> text.id != null).forEach(database::remove);
        rows.remove(session);
    }

    /** After their sessions are written. */
    void write(EntityManager database) {
        rows.values().stream().flatMap(all -> all.values().stream()).forEach(text -> {
            if (isEmpty(text) && text.id != null) {
                database.remove(text);
            } else if (!isEmpty(text) && text.id == null) {
                database.persist(text);
            }
        });
    }

    private static boolean isEmpty(SessionText text) {
        return text.title == null && text.description == null;
    }
}
