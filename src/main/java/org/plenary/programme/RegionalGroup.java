package org.plenary.programme;

/** The regional groups of the United Nations; INTERGOVERNMENTAL stands where the IGF prints that instead of a region. */
public enum RegionalGroup {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    GRULAC,
    WEOG,
    INTERGOVERNMENTAL
}
