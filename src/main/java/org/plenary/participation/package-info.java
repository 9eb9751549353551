/**
 * The way into a session from afar. Owns the door and who went through it; offers who joined what and when to figures
 * and certificates. It alone reads remote addresses (R15), and knows nothing of how places were given.
 */
package org.plenary.participation;
