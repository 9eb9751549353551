/**
 * The part of the API that asks for a token: a meeting's registrations (docs/api.md). The shape of its records is a promise to
 * others, as that of the public API is. What is not in {@link org.plenary.connections.api.RegistrationData} is not given out.
 */
package org.plenary.connections.api;
