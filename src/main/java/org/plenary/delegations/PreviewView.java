package org.plenary.delegations;

import java.util.List;
import org.plenary.delegations.Preview.Outcome;
import org.plenary.delegations.Preview.Verdict;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Words;

/** What a list would bring about, in words. */
public record PreviewView(List<Line> lines, List<Unread> unreadable, int added, String seen) {

    public record Line(long number, String name, String email, String mode, String accompanying, PersonLine.Tag verdict) {
    }

    /** @param column empty for the whole line */
    public record Unread(long line, String column, String sentence) {
    }

    static PreviewView of(Preview preview, PeopleList list) {
        return new PreviewView(preview.outcomes().stream().map(PreviewView::line).toList(),
                list.unreadable().stream().map(one -> new Unread(one.line(), one.column(), one.sentence())).toList(),
                preview.added().size(), preview.mark());
    }

    private static Line line(Outcome outcome) {
        Invitee invitee = outcome.line().invitee();
        return new Line(outcome.line().number(), invitee.name(), invitee.email(),
                Words.now(RegistrationMessages.class).mode(invitee.mode()),
                invitee.accompanies() ? Words.isolated(invitee.accompanying()) : null, tag(outcome.verdict()));
    }

    private static PersonLine.Tag tag(Verdict verdict) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        return switch (verdict) {
            case ADDED -> new PersonLine.Tag(words.v_added(), "good");
            case THERE -> new PersonLine.Tag(words.v_there(), "warn");
            case TWICE -> new PersonLine.Tag(words.v_twice(), "warn");
            case OVER -> new PersonLine.Tag(words.v_over(), "bad");
            case ALONE -> new PersonLine.Tag(words.v_alone(), "bad");
        };
    }
}
