/**
 * Registration: who takes part, in which mode, and who waits. Owns registrations, places, capacities and their letters;
 * offers {@link org.plenary.registration.Registration#of} and the deeds. Knows nothing of joining, tickets or figures,
 * which learn of it through the events nested in {@link org.plenary.registration.Registration}.
 */
package org.plenary.registration;
