/**
 * Other programs and a meeting's registrations: tokens with which they read, webhooks by which they hear. Gives nobody more
 * than
 * an organiser has allowed in writing, and never passports, needs or answers. It must not know who asks: a token is no person.
 */
package org.plenary.connections;
