package org.plenary.interchange.api;

/** Something of the meeting's by its number and its name. */
record Named(long id, String name) {
}
