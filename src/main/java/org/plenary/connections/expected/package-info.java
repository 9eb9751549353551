/**
 * Registrations that were made in another system (Indico's CSV): whom to expect. They are no registrations here: nobody has
 * read our
 * rules, and no seat is held. Each is written to, and finds their form begun.
 */
package org.plenary.connections.expected;
