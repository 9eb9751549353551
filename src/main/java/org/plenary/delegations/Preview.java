package org.plenary.delegations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.delegations.PeopleList.Line;
import org.plenary.registration.Mode;

/** What a list would bring about in a delegation as it is now. The deed makes the very same under the lock and compares. */
final class Preview {

    enum Verdict {
        ADDED,
        /** In the delegation already. */
        THERE,
        /** Further up in the list already. */
        TWICE,
        /** Beyond the quota. */
        OVER,
        /** They accompany somebody who is not in the delegation, and will not be, or who accompanies somebody as well. */
        ALONE
    }

    record Outcome(Line line, Verdict verdict) {
    }

    private final Delegation delegation;
    private final Instant now;
    private final Map<Mode, Long> left = new EnumMap<>(Mode.class);
    private final Map<String, Invitation> there = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    /** Whom one can accompany. */
    private final Set<String> principals = new HashSet<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private Preview(Delegation delegation, Instant now) {
        this.delegation = delegation;
        this.now = now;
    }

    static Preview of(Delegation delegation, PeopleList list, Instant now) {
        Preview preview = new Preview(delegation, now);
        preview.look();
        // Whoever accompanies comes after whom they accompany, wherever they stand in the list.
        list.lines().stream().filter(line -> !line.invitee().accompanies()).forEach(preview::judge);
        list.lines().stream().filter(line -> line.invitee().accompanies()).forEach(preview::judge);
        preview.outcomes.sort(Comparator.comparing(outcome -> outcome.line().number()));
        return preview;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** Those who would be added, whoever accompanies after whom they accompany. */
    List<Invitee> added() {
        return outcomes.stream().filter(outcome -> outcome.verdict() == Verdict.ADDED).map(outcome -> outcome.line().invitee())
                .sorted(Comparator.comparing(Invitee::accompanies)).toList();
    }

    /** The same for the same list in the same delegation; whatever is different makes another one. */
    String mark() {
        StringBuilder all = new StringBuilder().append(delegation.id);
        outcomes.forEach(outcome -> all.append('\n').append(outcome));
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private void look() {
        for (Mode mode : Mode.values()) {
            Optional<Long> free = delegation.left(mode, now);
            free.ifPresent(seats -> left.put(mode, seats));
        }
        Invitation.of(delegation).stream().filter(one -> one.state != Invitation.State.WITHDRAWN && one.email != null)
                .forEach(one -> there.put(one.email, one));
        there.values().stream().filter(one -> one.isLivingAt(now) && one.accompanies == null)
                .forEach(one -> principals.add(one.email));
    }

    private void judge(Line line) {
        Invitee invitee = line.invitee();
        Verdict verdict = verdict(invitee);
        if (verdict == Verdict.ADDED) {
            boolean counts = !invitee.accompanies() || delegation.accompanyingCounts;
            left.computeIfPresent(invitee.mode(), (mode, seats) -> counts ? seats - 1 : seats);
            if (!invitee.accompanies()) {
                principals.add(invitee.email());
            }
        }
        outcomes.add(new Outcome(line, verdict));
    }

    private Verdict verdict(Invitee invitee) {
        if (!seen.add(invitee.email())) {
            return Verdict.TWICE;
        }
        if (there.containsKey(invitee.email())) {
            return Verdict.THERE;
        }
        if (invitee.accompanies() && !principals.contains(invitee.accompanying())) {
            return Verdict.ALONE;
        }
        boolean free = invitee.accompanies() && !delegation.accompanyingCounts
                || left.getOrDefault(invitee.mode(), 1L) > 0;
        return free ? Verdict.ADDED : Verdict.OVER;
    }
}
