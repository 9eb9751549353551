package org.plenary.registration;

/** When something is asked: with the registration, or once a place in person is approved. */
public enum Stage {
    REGISTRATION,
    APPROVED
}
