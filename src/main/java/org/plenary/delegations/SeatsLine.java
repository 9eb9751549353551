package org.plenary.delegations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plenary.registration.Mode;
import org.plenary.registration.RegistrationMessages;
import org.plenary.shared.Words;

/** How much of a delegation's quota is taken: "In person: 3 of 5, left: 2". */
final class SeatsLine {

    private SeatsLine() {
    }

    static List<String> of(Delegation delegation, Map<Long, Map<Mode, Long>> used) {
        Map<Mode, Long> taken = used.getOrDefault(delegation.id, Map.of());
        return Arrays.stream(Mode.values()).map(mode -> line(delegation, mode, taken.getOrDefault(mode, 0L))).toList();
    }

    private static String line(Delegation delegation, Mode mode, long used) {
        DelegationMessages words = Words.now(DelegationMessages.class);
        String label = Words.now(RegistrationMessages.class).mode(mode);
        Integer seats = delegation.seats(mode);
        return seats == null ? words.used(label, used) : words.used_of(label, used, seats, Math.max(0, seats - used));
    }
}
