/**
 * What somebody keeps of the programme for themselves. Owns stars, the agenda made of them, its calendar feed and the letters
 * about sessions that moved or were cancelled. It reads what was released, and knows nothing of registrations: whoever is
 * signed in may keep an agenda.
 */
package org.plenary.agenda;
