package org.plenary.registration.form;

import java.util.ArrayList;
import java.util.List;

/** What organisers put in an order. */
interface Positioned {

    void standAt(int position);

    /** One step up or down; the first stays first and the last last. */
    static <T extends Positioned> List<T> move(List<T> all, T one, boolean up) {
        List<T> order = new ArrayList<>(all);
        int from = order.indexOf(one);
        if (from < 0) {
            return order;
        }
        int to = Math.max(0, Math.min(order.size() - 1, up ? from - 1 : from + 1));
        order.add(to, order.remove(from));
        number(order);
        return order;
    }

    static void number(List<? extends Positioned> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).standAt(i);
        }
    }
}
