package org.plenary.interchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.interchange.ImportPreview.NewClash;
import org.plenary.interchange.RowChange.How;
import org.plenary.interchange.Wishes.Missing;
import org.plenary.programme.Meeting;
import org.plenary.programme.Session;
import org.plenary.programme.SessionKept;
import org.plenary.programme.desk.Clash;
import org.plenary.programme.desk.Clashes;

/** Files held against a meeting: its rows as they would be, in memory, and what they were. */
class Compared {

    final ReadProgramme read;
    final Meeting meeting;
    final Tally tally;
    final Texts texts;
    private final List<Session> missing;
    private final List<NewClash> clashes;
    private List<Problem> leftOut = List.of();

    Compared(ReadProgramme read, Known known, Tally tally, List<SessionKept> kept) {
        this.read = read;
        this.meeting = known.meeting;
        this.tally = tally;
        texts = known.texts;
        Set<Clash> before = new HashSet<>(Clashes.among(known.before));
        new RoomRows(known, tally).read(read.sheet(SheetKind.ROOMS));
        new TrackRows(known, tally).read(read.sheet(SheetKind.TRACKS));
        new TypeRows(known, tally).read(read.sheet(SheetKind.TYPES));
        new SessionRows(known, tally).read(read.sheet(SheetKind.PROGRAMME));
        new SpeakerRows(known, tally).read(read.sheet(SheetKind.SPEAKERS), read.sheet(SheetKind.PROGRAMME));
        missing = read.listsSessions() ? missing(known) : List.of();
        Set<Session> gone = treatMissing(known, known.wishes.missing(), kept);
        clashes = Clashes.among(known.sessions.values().stream().filter(session -> !gone.contains(session)).toList()).stream()
                .filter(clash -> !before.contains(clash)).map(Compared::inWords).toList();
    }

    /**
     * Of a file of another format what cannot be read is left out, and the rest is looked at again without it.
     *
     * @param forget what was compared before
     */
    static Compared leavingOut(ImportFiles files, Function<ReadProgramme, Compared> compare, Runnable forget) {
        Set<String> leftOut = new HashSet<>();
        Set<Problem> said = new LinkedHashSet<>();
        Compared next = compare.apply(files.read());
        while (!next.read.strict() && next.isRefused()) {
            said.addAll(next.read.findings().all());
            if (!leftOut.addAll(next.read.bad().stream().map(Row::place).toList())) {
                return next;
            }
            forget.run();
            next = compare.apply(files.read().leavingOut(leftOut));
        }
        next.leftOut = List.copyOf(said);
        return next;
    }

    /** A line that cannot be read still says that its session is there. */
    private List<Session> missing(Known known) {
        Set<String> said = new HashSet<>();
        for (Row row : read.sheet(SheetKind.PROGRAMME).rows().stream().filter(Row::isLeftOut).toList()) {
            said.add(String.valueOf(row.text("guid")));
            said.add(String.valueOf(row.text("code")));
            said.add(String.valueOf(row.text(Row.PROPOSED_CODE)));
        }
        return known.before.stream().filter(session -> !known.mentioned.contains(session))
                .filter(session -> !said.contains(session.guid.toString()) && !said.contains(session.code)).toList();
    }

    private Set<Session> treatMissing(Known known, Missing wish, List<SessionKept> kept) {
        Set<Session> gone = new HashSet<>();
        if (wish == Missing.KEEP || missing.isEmpty()) {
            return gone;
        }
        Set<Long> cannotGo = wish == Missing.CANCEL ? Set.of()
                : kept.stream().flatMap(one -> one.among(meeting).stream()).collect(Collectors.toSet());
        for (Session session : missing) {
            tally.watch(SheetKind.PROGRAMME, session, false, known.facts.session);
            if (wish == Missing.REMOVE && !cannotGo.contains(session.id)) {
                tally.missing(session, How.REMOVED);
                gone.add(session);
            } else if (!session.isCancelled()) {
                session.cancel();
                tally.missing(session, How.CANCELLED);
            }
        }
        return gone;
    }

    private static NewClash inWords(Clash clash) {
        boolean room = clash.kind() == Clash.Kind.ROOM;
        return new NewClash(room, room ? clash.one().room.name : clash.speaker().name, named(clash.one()),
                named(clash.other()));
    }

    private static String named(Session session) {
        return session.code + " " + session.title;
    }

    /** Whether nothing may be written. */
    boolean isRefused() {
        return !read.findings().isEmpty();
    }

    ImportPreview preview() {
        List<Problem> problems = new ArrayList<>(read.findings().all());
        problems.addAll(leftOut);
        return new ImportPreview(tally.changes(), tally.counts(), clashes, problems, isRefused(), read.findings().remarks(),
                missing.stream().map(Compared::named).toList(), read.findings().timesWithoutZone());
    }
}
