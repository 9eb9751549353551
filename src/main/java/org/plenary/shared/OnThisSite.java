package org.plenary.shared;

/** Keeps redirects on the site (R21). */
public final class OnThisSite {

    private OnThisSite() {
    }

    /** The path if it is one of ours: one slash, no scheme, no backslash, nothing a browser might read as a host; else "/". */
    public static String path(String to) {
        return to != null && to.length() < 2000 && to.matches("/[A-Za-z0-9_.~%+-][A-Za-z0-9_.~%+/?=&-]*") ? to : "/";
    }
}
