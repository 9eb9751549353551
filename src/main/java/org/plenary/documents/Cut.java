package org.plenary.documents;

/**
 * Which part of a picture somebody wants: how large, and where in what is left over. Percent, so that it holds for the picture
 * in any size.
 *
 * @param size of the largest part that has the right shape; 25 to 100
 * @param across 0 is the left edge, 50 the middle
 * @param down 0 is the upper edge
 */
record Cut(int size, int across, int down) {

    private static final int SMALLEST = 25;

    /** In pixels. */
    record Part(int left, int top, int width, int height) {
    }

    static final Cut MIDDLE = new Cut(100, 50, 50);

    /** As a form sends it; what is missing or no number is the middle. */
    static Cut of(String size, String across, String down) {
        return new Cut(Math.max(SMALLEST, percent(size, MIDDLE.size)), percent(across, MIDDLE.across),
                percent(down, MIDDLE.down));
    }

    private static int percent(String typed, int otherwise) {
        return typed != null && typed.matches("\\d{1,3}") ? Math.min(100, Integer.parseInt(typed)) : otherwise;
    }

    /** Of a picture w by h, in the shape of a target that is wide by high. */
    Part of(int w, int h, int wide, int high) {
        double most = Math.min((double) w / wide, (double) h / high) * size / 100;
        int width = (int) Math.max(1, Math.min(w, Math.round(wide * most)));
        int height = (int) Math.max(1, Math.min(h, Math.round(high * most)));
        return new Part((w - width) * across / 100, (h - height) * down / 100, width, height);
    }
}
