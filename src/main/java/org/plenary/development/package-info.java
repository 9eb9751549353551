/**
 * What a developer's machine has instead of an installation: a Keycloak of its own and a mail server of its own.
 * Offers {@link org.plenary.development.KeycloakServer} to the tests too. Must not be known by any feature, and nothing
 * of it runs in production.
 */
package org.plenary.development;
