package org.plenary.registration;

/**
 * The gap for who knows whether somebody took part: at the door of a room, at the door of the venue. One that knows is enough.
 */
public interface Attendance {

    boolean by(Registration registration);
}
