package org.plenary.delegations;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.plenary.identity.Visitor;
import org.plenary.programme.DeskMenu;
import org.plenary.programme.Meeting;
import org.plenary.programme.MyMenu;
import org.plenary.shared.DatabaseAway;
import org.plenary.shared.Words;

/** Delegations and invitations on the desk, and among the pages of whoever is a focal point. */
@Singleton
class DelegationPlaces implements DeskMenu.Places, MyMenu.Page {

    @Inject
    Visitor visitor;

    @Override
    public List<DeskMenu.Place> places() {
        DelegationMessages words = Words.now(DelegationMessages.class);
        return List.of(new DeskMenu.Place(46, "/delegations", words.delegations()),
                new DeskMenu.Place(47, "/invitations", words.invitations()));
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public String path() {
        return "/delegations";
    }

    @Override
    public String label() {
        return Words.now(DelegationMessages.class).my_delegations();
    }

    @Override
    public boolean isFor(Meeting meeting) {
        return visitor.isSignedIn()
                && DatabaseAway.orNothing(() -> FocalPoint.isAny(meeting, visitor.email())).orElse(false);
    }
}
