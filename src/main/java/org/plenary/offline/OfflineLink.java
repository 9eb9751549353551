package org.plenary.offline;

import jakarta.inject.Singleton;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Foot;
import org.plenary.programme.Meeting;
import org.plenary.programme.pages.Links;
import org.plenary.shared.Words;

/** The way to the copies, at the foot of every page. */
@Singleton
class OfflineLink implements Foot.Link {

    @Override
    public DeskMenu.Entry of(Meeting meeting) {
        return new DeskMenu.Entry(Links.meeting(meeting) + "/offline", Words.now(OfflineMessages.class).link());
    }
}
