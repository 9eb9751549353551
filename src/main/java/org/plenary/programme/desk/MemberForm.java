package org.plenary.programme.desk;

import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.TeamMember;

/** Somebody of the team as the form has them. */
record MemberForm(@RestForm String email, @RestForm String name, @RestForm String duty) {

    MemberForm {
        email = Typed.line(email);
        name = Typed.line(name);
        duty = Typed.line(duty);
    }

    static MemberForm blank() {
        return new MemberForm("", "", "ORGANISER");
    }

    static MemberForm of(TeamMember member) {
        return new MemberForm(member.email, member.name, member.duty.name());
    }
}
