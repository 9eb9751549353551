package org.plenary.programme.pages;

import java.util.List;
import java.util.TreeSet;
import org.plenary.programme.released.Programme;
import org.plenary.shared.Choice;
import org.plenary.shared.Language;
import org.plenary.shared.Reading;

/** What can be filtered by: only what the programme has. */
public record Choices(List<Choice> tracks, List<Choice> types, List<Choice> rooms, List<Choice> languages) {

    static Choices of(Programme programme, Filter filter) {
        return new Choices(
                programme.tracks().stream().map(track -> choice(track.id(), track.name(), filter.track)).toList(),
                programme.types().stream().map(type -> choice(type.id(), type.name(), filter.type)).toList(),
                programme.rooms().stream().map(room -> choice(room.id(), room.name(), filter.room)).toList(),
                languages(programme, filter));
    }

    private static List<Choice> languages(Programme programme, Filter filter) {
        Language reader = Reading.currentLanguage();
        TreeSet<String> tags = new TreeSet<>();
        programme.sessions().forEach(session -> {
            tags.add(session.floorLanguage());
            tags.addAll(session.interpretation());
            tags.addAll(session.captions());
        });
        return tags.stream().map(tag -> new Choice(tag, reader.nameOf(tag), tag.equals(filter.language))).toList();
    }

    private static Choice choice(long id, String name, String chosen) {
        return new Choice(String.valueOf(id), name, String.valueOf(id).equals(chosen));
    }
}
