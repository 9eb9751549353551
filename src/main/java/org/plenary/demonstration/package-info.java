/**
 * The two demonstration meetings: files through the product's own importer, and beside them what no file holds: the team,
 * the seats, a few invented people. Everybody who is registered here is invented; nothing is attached to the people of
 * the real programme.
 */
package org.plenary.demonstration;
