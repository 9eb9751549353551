/**
 * Letters to many: written by organisers, to a filtered set of registrations, a hundred at a time. Owns mailings, who gets
 * them and who wants no news; offers its pages alone. Knows nothing of sending, which is the outbox's.
 */
package org.plenary.mailing;
