package org.plenary.registration;

/** What somebody needs to take part (R12). Private: shown to the person and to those who see to it. */
public enum Need {
    CAPTIONS,
    SIGN_LANGUAGE,
    MOBILITY,
    DIET,
    COMPANION
}
