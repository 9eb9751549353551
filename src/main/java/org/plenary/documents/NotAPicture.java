package org.plenary.documents;

/** A file that is not taken for a picture, and why. */
class NotAPicture extends Exception {

    enum Why {
        /** Neither JPEG nor PNG, or broken, or something else under their first bytes. */
        UNREADABLE,
        TOO_LARGE,
        TOO_SMALL
    }

    final transient Why why;

    NotAPicture(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }
}
