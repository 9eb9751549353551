package org.plenary.registration;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plenary.programme.Meeting;
import org.plenary.shared.Refusal;

/** Yes or no to many places, each for itself: what one cannot have does not keep the others from it. */
@ApplicationScoped
public class DecideMany {

    public enum Deed {
        APPROVE,
        DECLINE
    }

    /** What becomes, or has become, of one. */
    public enum Outcome {
        CONFIRMED,
        WAITS,
        DECLINED,
        CHANGED,
        FAILED
    }

    /** @param version as it was when it was picked: what has changed since is left alone */
    public record Picked(long place, int version) {
    }

    public record Result(Picked picked, UUID registration, String name, Mode mode, Outcome outcome) {
    }

    @Inject
    Decide decide;
    @Inject
    DecideMany self;

    /** What it would do now; nothing is changed. Those of another meeting are left out. */
    @Transactional
    public List<Result> preview(Meeting meeting, Deed deed, List<Picked> picked) {
        return picked.stream().flatMap(one -> Place.of(meeting, one.place).stream()
                .map(place -> result(place, new Picked(place.id, place.version), foreseen(place, deed)))).toList();
    }

    /** @param reason for those declined; they read it */
    public List<Result> of(Meeting meeting, Deed deed, String reason, List<Picked> picked) {
        return picked.stream().flatMap(one -> self.asItStands(meeting, one).stream())
                .map(before -> after(meeting, deed, reason, before)).toList();
    }

    @Transactional
    Optional<Result> asItStands(Meeting meeting, Picked picked) {
        return Place.of(meeting, picked.place).map(place -> result(place, picked,
                place.version == picked.version ? null : Outcome.CHANGED));
    }

    private Result after(Meeting meeting, Deed deed, String reason, Result before) {
        return before.outcome != null ? before
                : new Result(before.picked, before.registration, before.name, before.mode,
                        outcome(meeting, deed, reason, before));
    }

    private Outcome outcome(Meeting meeting, Deed deed, String reason, Result one) {
        try {
            if (deed == Deed.DECLINE) {
                decide.decline(meeting, one.registration, one.mode, reason);
                return Outcome.DECLINED;
            }
            decide.approve(meeting, one.registration, one.mode);
            return self.isConfirmed(meeting, one.picked) ? Outcome.CONFIRMED : Outcome.WAITS;
        } catch (Refusal decidedMeanwhile) {
            return Outcome.CHANGED;
        } catch (RuntimeException broken) {
            Log.errorf(broken, "a decision on place %d failed", one.picked.place);
            return Outcome.FAILED;
        }
    }

    @Transactional
    boolean isConfirmed(Meeting meeting, Picked picked) {
        return Place.of(meeting, picked.place).filter(Place::isConfirmed).isPresent();
    }

    private static Outcome foreseen(Place place, Deed deed) {
        if (!place.state.isLiving() || deed == Deed.APPROVE && (place.isConfirmed() || place.approvedAt != null)) {
            return Outcome.CHANGED;
        }
        return deed == Deed.DECLINE ? Outcome.DECLINED
                : place.state == Place.State.PENDING ? Outcome.CONFIRMED : Outcome.WAITS;
    }

    private static Result result(Place place, Picked picked, Outcome outcome) {
        return new Result(picked, place.registration.id, place.registration.name, place.mode, outcome);
    }
}
