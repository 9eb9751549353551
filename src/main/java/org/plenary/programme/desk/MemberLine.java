package org.plenary.programme.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.identity.AccountErrand;
import org.plenary.identity.Person;
import org.plenary.programme.Meeting;
import org.plenary.programme.TeamMember;
import org.plenary.shared.Reading;
import org.plenary.shared.Times;
import org.plenary.shared.Words;

/**
 * Somebody of the team, and how far their account has come.
 *
 * @param inviteUrl null for whoever has signed in
 */
record MemberLine(String name, String email, String duty, String account, String inviteUrl, String removeUrl) {

    private record Key(String email, String realmRole) {
    }

    static List<MemberLine> of(Meeting meeting) {
        List<TeamMember> members = TeamMember.of(meeting);
        List<String> emails = members.stream().map(member -> member.email).distinct().toList();
        Map<String, Person> people = Person.withEmails(emails).stream()
                .collect(Collectors.toMap(person -> person.email, Function.identity(), (newest, older) -> newest));
        Map<Key, AccountErrand> errands = AccountErrand.of(emails).stream().collect(Collectors.toMap(
                errand -> new Key(errand.email, errand.realmRole), Function.identity(), (newest, older) -> newest));
        return members.stream().map(member -> of(meeting, member, people.get(member.email),
                errands.get(new Key(member.email, member.duty.realmRole())))).toList();
    }

    private static MemberLine of(Meeting meeting, TeamMember member, Person person, AccountErrand errand) {
        String url = DeskLinks.manage(meeting, "team/" + member.id);
        return new MemberLine(member.name, member.email, Words.now(DeskMessages.class).duty(member.duty.name()),
                account(meeting, person, errand), person == null ? url + "/invite" : null, url + "/delete");
    }

    /** An errand that is not done is what matters, also of somebody who has an account. */
    private static String account(Meeting meeting, Person person, AccountErrand errand) {
        TeamMessages words = Words.now(TeamMessages.class);
        if (errand != null && errand.isGivenUp()) {
            return words.refused();
        }
        if (errand != null && !errand.isDone()) {
            return words.waiting(errand.attempts);
        }
        if (person != null) {
            return words.signed_in(day(meeting, person.seenAt));
        }
        return errand == null ? words.never()
                : errand.invited ? words.invited(day(meeting, errand.doneAt)) : words.has_account();
    }

    private static String day(Meeting meeting, Instant moment) {
        return Times.day(moment.atZone(meeting.zoneId()).toLocalDate(), Reading.currentLanguage());
    }
}
