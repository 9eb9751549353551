/**
 * The programme as released: immutable values, numbered, comparable. Owns releases; offers
 * {@link org.plenary.programme.released.Releases} to whoever shows or publishes the programme. Nothing here can hold a
 * remote address or an e-mail.
 */
package org.plenary.programme.released;
