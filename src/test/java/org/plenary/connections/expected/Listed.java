package org.plenary.connections.expected;

import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.atomic.AtomicInteger;
import org.plenary.programme.Meeting;
import org.plenary.testing.Given;

/** Small makers of lists from elsewhere. */
public final class Listed {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Listed() {
    }

    /** A list of one that waits to be confirmed, with one line nobody can read. */
    public static long file(Meeting meeting, String name) {
        return read(meeting, "ID,Name,Email Address,Affiliation,Country,Registration state\n1," + name + ",listed"
                + NEXT.incrementAndGet() + "@people.example,Association of " + name
                + ",Kenya,Completed\n2,Nobody,no address,,,Completed\n");
    }

    /** One person in the list and in a file that waits, too. */
    public static void expected(Meeting meeting, String name, String email) {
        String csv = "Name,Email Address,Affiliation\n" + name + "," + email + ",Association of " + name + "\n";
        KeepExpected keep = CDI.current().select(KeepExpected.class).get();
        long id = read(meeting, csv);
        String seen = Given.written(() -> Preview.of(meeting, ExpectedFile.of(meeting, id).orElseThrow()).mark());
        keep.confirm(meeting, id, seen);
        read(meeting, csv);
    }

    static long read(Meeting meeting, String csv) {
        try {
            return CDI.current().select(KeepExpected.class).get().send(meeting, IndicoList.read(csv));
        } catch (IndicoList.Unreadable broken) {
            throw new AssertionError(broken);
        }
    }
}
