package org.plenary.programme;

/** The groups of the IGF, as its session pages and statistics name them. */
public enum StakeholderGroup {
    GOVERNMENT,
    INTERGOVERNMENTAL_ORGANISATION,
    CIVIL_SOCIETY,
    TECHNICAL_COMMUNITY,
    PRIVATE_SECTOR,
    PRESS_MEDIA,
    PARLIAMENTARIAN
}
