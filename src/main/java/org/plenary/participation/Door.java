package org.plenary.participation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.plenary.programme.Meeting;
import org.plenary.programme.released.ListedSession;

/**
 * When the door of a session is open to whom. Times are the released ones: what the public has been told holds.
 *
 * @param address where the remote room is; null where the session has none
 */
record Door(Meeting meeting, ListedSession session, Standing standing, String address) {

    /** As what somebody comes, the one with most rights first. */
    public enum Standing {
        TEAM,
        ROLE,
        REGISTERED,
        WAITING,
        UNREGISTERED,
        STRANGER;

        boolean mayJoin() {
            return this == TEAM || this == ROLE || this == REGISTERED;
        }
    }

    /** What somebody finds. */
    enum State {
        SIGN_IN,
        REGISTER,
        NO_PLACE,
        CANCELLED,
        UNSCHEDULED,
        NO_REMOTE_ROOM,
        NOT_YET,
        OPEN,
        OVER
    }

    /** Sessions run over: the door stays open this long after the printed end. */
    private static final Duration GRACE = Duration.ofMinutes(30);

    State at(Instant now) {
        if (session.cancelled()) {
            return State.CANCELLED;
        }
        if (!session.isPlaced()) {
            return State.UNSCHEDULED;
        }
        return forWhoComes().orElseGet(() -> forThisMoment(now));
    }

    private Optional<State> forWhoComes() {
        return Optional.ofNullable(switch (standing) {
            case STRANGER -> State.SIGN_IN;
            case UNREGISTERED -> State.REGISTER;
            case WAITING -> State.NO_PLACE;
            default -> address == null ? State.NO_REMOTE_ROOM : null;
        });
    }

    private State forThisMoment(Instant now) {
        if (now.isBefore(opensAt())) {
            return State.NOT_YET;
        }
        return now.isBefore(session.endsAt().plus(GRACE)) ? State.OPEN : State.OVER;
    }

    /** Earlier for people with a role, who come before the others (product.md: "early"). */
    Instant opensAt() {
        boolean early = standing == Standing.ROLE || standing == Standing.TEAM;
        return session.startsAt().minus(Duration.ofMinutes(early ? meeting.doorOpensMinutesRole : meeting.doorOpensMinutes));
    }
}
