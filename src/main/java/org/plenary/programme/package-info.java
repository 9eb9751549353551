/**
 * Meetings, days, rooms, tracks, types, sessions, speakers and roles, and who is on a meeting's team. Owns these rows; what
 * the public reads of them lies in {@code released}, the public's pages in {@code pages}, the organisers' in {@code desk}.
 * It must not know who registered, and reads no remote address but to store it.
 */
package org.plenary.programme;
