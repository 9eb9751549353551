/**
 * The outbox: letters written in the transaction of the deed they tell of, and the postman who sends them. Offers
 * {@link org.plenary.mail.Letters} to write one and {@link org.plenary.mail.Letter} to see what became of it. Knows
 * nothing of meetings or registrations: whoever writes brings the words.
 */
package org.plenary.mail;
