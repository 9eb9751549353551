package org.plenary.programme.desk;

import jakarta.inject.Singleton;
import java.util.function.Function;
import org.plenary.programme.DeskMenu;
import org.plenary.shared.Words;

/** The agenda desk's entries in the menu. */
final class DeskPlaces {

    private DeskPlaces() {
    }

    private record Entry(int position, String path, Function<DeskMessages, String> name) {
    }

    abstract static class OfTheDesk implements DeskMenu.Place {

        private final Entry entry;

        OfTheDesk(int position, String path, Function<DeskMessages, String> name) {
            this.entry = new Entry(position, path, name);
        }

        @Override
        public int position() {
            return entry.position();
        }

        @Override
        public String path() {
            return entry.path();
        }

        @Override
        public String label() {
            return entry.name().apply(Words.now(DeskMessages.class));
        }
    }

    @Singleton
    static class SessionsPlace extends OfTheDesk {
        SessionsPlace() {
            super(10, "/sessions", DeskMessages::sessions);
        }
    }

    @Singleton
    static class ClashesPlace extends OfTheDesk {
        ClashesPlace() {
            super(20, "/clashes", DeskMessages::clashes);
        }
    }

    @Singleton
    static class ReleasesPlace extends OfTheDesk {
        ReleasesPlace() {
            super(30, "/releases", DeskMessages::releases);
        }
    }

    @Singleton
    static class SpeakersPlace extends OfTheDesk {
        SpeakersPlace() {
            super(40, "/speakers", DeskMessages::speakers);
        }
    }

    @Singleton
    static class RoomsPlace extends OfTheDesk {
        RoomsPlace() {
            super(50, "/rooms", DeskMessages::rooms);
        }
    }

    @Singleton
    static class TracksPlace extends OfTheDesk {
        TracksPlace() {
            super(60, "/tracks", DeskMessages::tracks);
        }
    }

    @Singleton
    static class TypesPlace extends OfTheDesk {
        TypesPlace() {
            super(70, "/types", DeskMessages::types);
        }
    }

    @Singleton
    static class TeamPlace extends OfTheDesk {
        TeamPlace() {
            super(200, "/team", DeskMessages::team);
        }
    }

    @Singleton
    static class LogPlace extends OfTheDesk {
        LogPlace() {
            super(210, "/log", DeskMessages::log);
        }
    }

    @Singleton
    static class SettingsPlace extends OfTheDesk {
        SettingsPlace() {
            super(220, "/meeting", DeskMessages::meeting_settings);
        }
    }
}
