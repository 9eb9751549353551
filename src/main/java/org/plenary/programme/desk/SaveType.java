package org.plenary.programme.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.plenary.programme.Session;
import org.plenary.programme.SessionType;

/** Creates, edits and deletes session types. */
@ApplicationScoped
class SaveType extends SaveNamed<SessionType, TypeForm> {

    SaveType() {
        super("type", SessionType.class, SessionType::new, TypeForm::of);
    }

    @Override
    protected Optional<String> inUse(SessionType type) {
        return Session.count("type = ?1", type) > 0 ? Optional.of(words().type_used()) : Optional.empty();
    }

    @Override
    protected void fill(SessionType type, TypeForm form) {
        Checks checks = new Checks().required("name", form.name(), 200);
        Optional<Integer> minutes = checks.requiredNumber("usualMinutes", form.usualMinutes(), 1, 24 * 60);
        int position = checks.number("position", form.position(), 0, 9999).orElse(0);
        checks.free("name", SessionType.named(type.meeting, form.name()), type);
        Wrong.ifAny(checks.problems);
        type.name = form.name();
        type.usualMinutes = minutes.orElseThrow();
        type.position = position;
    }
}
