package org.plenary.registration.form.desk;

/**
 * Something in an order, with the buttons that move it one step.
 *
 * @param id of its element on the page
 * @param url of its own page
 * @param moved what was just moved, and which way: its button has the focus again
 * @param there whether it is asked or offered now
 */
record Step(String id, String url, String label, int position, int count, String moved, boolean there) {

    public boolean isFirst() {
        return position == 0;
    }

    public boolean isLast() {
        return position == count - 1;
    }

    /** The button that was pressed, or the other one where it can go no further. */
    public boolean isUpFocused() {
        return !isFirst() && ((id + "-up").equals(moved) || isLast() && (id + "-down").equals(moved));
    }

    public boolean isDownFocused() {
        return !isLast() && ((id + "-down").equals(moved) || isFirst() && (id + "-up").equals(moved));
    }
}
