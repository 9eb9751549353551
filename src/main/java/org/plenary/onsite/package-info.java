/**
 * On site: the ticket, and who has come. Owns arrivals and what a ticket's picture says; offers whether somebody came
 * ({@link org.plenary.registration.Attendance}) and {@link org.plenary.onsite.Arrival.CheckedIn}. Knows nothing of remote rooms
 * and papers.
 */
package org.plenary.onsite;
