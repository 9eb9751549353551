package org.plenary.connections.expected;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.programme.Meeting;

/**
 * What confirming a list does now.
 *
 * @param added whom it adds, in the file's order
 * @param here how many have registered here already, and are not written to
 * @param known how many stood in a list before
 */
record Preview(List<Expected> added, long here, long known) {

    static Preview of(Meeting meeting, ExpectedFile file) {
        List<Expected> all = Expected.in(file);
        Set<String> registered = Expected.registered(meeting);
        Set<String> before = Expected.emails(meeting);
        List<Expected> added = all.stream().filter(one -> !registered.contains(one.email) && !before.contains(one.email))
                .toList();
        long here = all.stream().filter(one -> registered.contains(one.email)).count();
        return new Preview(added, here, all.size() - added.size() - here);
    }

    /** The same for the same people. */
    String mark() {
        return UUID.nameUUIDFromBytes(added.stream().map(one -> one.email).collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8)).toString();
    }
}
