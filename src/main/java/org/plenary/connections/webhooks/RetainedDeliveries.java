package org.plenary.connections.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.programme.Meeting;
import org.plenary.programme.Retained;
import org.plenary.shared.Words;

/** What other programs were told of whom: not kept longer than somebody may ask whether they were. */
@ApplicationScoped
class RetainedDeliveries implements Retained {

    @Override
    public String field() {
        return "deliveries";
    }

    @Override
    public String label() {
        return Words.now(ConnectionsMessages.class).deliveries();
    }

    @Override
    public int usualDays() {
        return 30;
    }

    @Override
    public long count(Meeting meeting) {
        return Delivery.done(meeting);
    }

    @Override
    public void erase(Meeting meeting) {
        Delivery.forgetDone(meeting);
    }
}
