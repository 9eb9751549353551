package org.plenary.connections.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only for a program that shows a good token of the address's {@code {meeting}} which may read registrations. Beside
 * {@code @PermitAll}, for nobody has to be signed in, and whoever is gains nothing by it.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
public @interface OnToken {
}
