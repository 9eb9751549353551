/**
 * The public API (docs/formats.md): the released programme as JSON under {@code /api/v1}, read only. The shape of its records
 * is a promise to others: fields are added, never taken away or given another meaning. What is not known is not there.
 */
package org.plenary.interchange.api;
