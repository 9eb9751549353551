package org.plenary.interchange.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several lists that each leave something out, as one list in which all of them are in their order. */
final class OneOrder {

    /** Beyond that many they stay as they come: finding the order takes their square. */
    private static final int SORTED = 500;

    private OneOrder() {
    }

    /** Each once, by its text; where the lists contradict each other, who comes first stands first. */
    static List<Branch> of(List<List<Branch>> lists) {
        Map<String, Branch> left = new LinkedHashMap<>();
        Map<String, Set<String>> before = new LinkedHashMap<>();
        for (List<Branch> list : lists) {
            String last = null;
            for (Branch one : list) {
                left.putIfAbsent(one.text(), one);
                Set<String> earlier = before.computeIfAbsent(one.text(), first -> new LinkedHashSet<>());
                if (last != null && !last.equals(one.text())) {
                    earlier.add(last);
                }
                last = one.text();
            }
        }
        List<Branch> order = new ArrayList<>();
        while (!left.isEmpty() && left.size() + order.size() <= SORTED) {
            String next = left.keySet().stream().filter(name -> before.get(name).stream().noneMatch(left::containsKey))
                    .findFirst().orElse(left.keySet().iterator().next());
            order.add(left.remove(next));
        }
        order.addAll(left.values());
        return order;
    }
}
