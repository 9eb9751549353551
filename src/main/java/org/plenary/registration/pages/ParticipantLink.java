package org.plenary.registration.pages;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Foot;
import org.plenary.programme.Meeting;
import org.plenary.registration.ParticipantMessages;
import org.plenary.shared.Words;

/** The way to the public list of participants, at the foot of every page. */
@Singleton
class ParticipantLink implements Foot.Link {

    @Override
    public DeskMenu.Entry of(Meeting meeting) {
        return new DeskMenu.Entry("/" + meeting.slug + "/participants", Words.now(ParticipantMessages.class).participants());
    }
}
