package org.plenary.programme;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The address's {@code {meeting}} must be one the visitor serves with one of these duties, or the visitor an admin.
 * Beside {@code @RolesAllowed}, which asks for the realm role: whoever organises one meeting is a stranger in another.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.TYPE, ElementType.METHOD })
public @interface OnTeam {

    TeamMember.Duty[] value() default TeamMember.Duty.ORGANISER;
}
