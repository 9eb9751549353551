/**
 * Who is here and what the team did. Owns people (Keycloak owns their accounts) and the audit; offers
 * {@link org.plenary.identity.Visitor} and {@link org.plenary.identity.Audit}. It knows no meeting but by its number.
 */
package org.plenary.identity;
