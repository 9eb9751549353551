package org.plenary.programme.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.Track;

/** A track as the form has it; {@code parent} is the id of one of the upper level, or empty. */
record TrackForm(@RestForm String version, @RestForm String name, @RestForm String parent, @RestForm String colour,
        @RestForm String position) implements Edited {

    TrackForm {
        version = Typed.line(version);
        name = Typed.line(name);
        parent = Typed.line(parent);
        colour = Typed.line(colour);
        position = Typed.line(position);
    }

    static TrackForm blank(int position) {
        return new TrackForm("", "", "", "1", String.valueOf(position));
    }

    static TrackForm of(Track track) {
        return new TrackForm(String.valueOf(track.version), track.name,
                track.parent == null ? "" : String.valueOf(track.parent.id),
                String.valueOf(track.colour), String.valueOf(track.position));
    }
}
