package org.plenary.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.identity.Audit;
import org.plenary.identity.Visitor;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.programme.RetentionRule;

/**
 * What of a meeting is erased when. A rule that was changed waits a day before it erases anything, so that a wrong number can
 * be put right.
 */
@ApplicationScoped
class Retention {

    private static final Duration TO_THINK_AGAIN = Duration.ofDays(1);

    /** @param days after the meeting's last one, {@code from} when it is erased, {@code count} the rows that hold it now */
    record Rule(Retained what, int days, Instant from, long count) {
    }

    /** For the log. */
    record Erased(String field, long rows) {
    }

    record Kept(String field, int days) {
    }

    @Any
    @Inject
    Instance<Retained> features;
    @Inject
    Clock clock;
    @Inject
    Audit audit;
    @Inject
    Visitor visitor;

    /** Soonest first. */
    @Transactional
    List<Rule> of(Meeting meeting) {
        return features.stream().map(what -> rule(meeting, what))
                .sorted(Comparator.comparing(Rule::days).thenComparing(rule -> rule.what.field())).toList();
    }

    /**
     * @param was what its form was opened with
     * @return empty where somebody has set it to something else since
     */
    @Transactional
    Optional<Integer> keep(Meeting meeting, String field, int was, int days) {
        Meeting here = Meeting.findById(meeting.id, LockModeType.PESSIMISTIC_WRITE);
        Retained what = features.stream().filter(one -> one.field().equals(field)).findFirst().orElseThrow();
        int before = rule(here, what).days;
        if (before != was) {
            return Optional.empty();
        }
        if (before != days) {
            RetentionRule row = RetentionRule.of(here, field).orElseGet(RetentionRule::new);
            row.meeting = here;
            row.field = field;
            row.days = days;
            row.changedAt = clock.instant();
            row.changedBy = visitor.name();
            row.persist();
            audit.write(here.id, "retention.edited", "retention", field, field, new Kept(field, before), new Kept(field, days));
        }
        return Optional.of(days);
    }

    /** Erases what is due in a meeting; on several nodes one after the other, so that the second finds nothing. */
    @Transactional
    void run(long meetingId) {
        Meeting meeting = Meeting.findById(meetingId, LockModeType.PESSIMISTIC_WRITE);
        of(meeting).stream().filter(rule -> rule.count > 0 && !clock.instant().isBefore(rule.from)).forEach(rule -> {
            rule.what.erase(meeting);
            audit.write(meeting.id, "retention.erased", "retention", rule.what.field(), rule.what.field(), null,
                    new Erased(rule.what.field(), rule.count));
        });
    }

    private static Rule rule(Meeting meeting, Retained what) {
        Optional<RetentionRule> set = RetentionRule.of(meeting, what.field());
        int days = what.days(meeting);
        Instant usual = meeting.endsOn.plusDays(days + 1L).atStartOfDay(meeting.zoneId()).toInstant();
        Instant from = set.map(row -> row.changedAt.plus(TO_THINK_AGAIN)).filter(usual::isBefore).orElse(usual);
        return new Rule(what, days, from, what.count(meeting));
    }
}
