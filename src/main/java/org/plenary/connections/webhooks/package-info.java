/**
 * What happens to registrations, told to other programs (Standard Webhooks, standardwebhooks.com): a row for each event and
 * receiver, written with the event and sent later, so that nothing waits for anybody else's server.
 */
package org.plenary.connections.webhooks;
