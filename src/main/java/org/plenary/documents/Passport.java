package org.plenary.documents;

import java.time.LocalDate;

/**
 * What a passport says.
 *
 * @param nationality ISO 3166-1 alpha-2
 */
public record Passport(String number, String nationality, LocalDate issued, LocalDate expires, LocalDate born) {
}
