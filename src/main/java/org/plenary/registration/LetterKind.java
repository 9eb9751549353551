package org.plenary.registration;

import java.util.Optional;

/** The letters the application writes about a registration, as organisers tell them apart. */
public enum LetterKind {
    CONFIRMED,
    PENDING,
    WAITING,
    SWITCHED,
    PROMOTED,
    APPROVED,
    DECLINED,
    CANCELLED;

    /** Of a step in somebody's registration; empty where organisers have no say in its letter. */
    static Optional<LetterKind> of(String step, Place.State state) {
        return Optional.ofNullable(switch (step) {
            case "signed-up" -> switch (state) {
                case CONFIRMED -> CONFIRMED;
                case PENDING -> PENDING;
                default -> WAITING;
            };
            case "switched" -> SWITCHED;
            case "promoted" -> PROMOTED;
            case "approved" -> APPROVED;
            case "declined" -> DECLINED;
            case "cancelled" -> CANCELLED;
            default -> null;
        });
    }

    public static Optional<LetterKind> named(String name) {
        for (LetterKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
