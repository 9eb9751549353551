package org.plenary.shared;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * A form that could not be taken, as it was sent: shown on the page that says so, to be sent again with one button (R20).
 *
 * @param action the path it was sent to
 */
record SentForm(String action, List<Field> fields) {

    record Field(String name, String value) {
    }

    /** Null where no form was sent, or one with a file, which a page cannot give back. */
    static SentForm ofThisRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData sent = request == null ? null : request.getFormData();
        if (sent == null) {
            return null;
        }
        List<Field> fields = new ArrayList<>();
        for (String name : sent) {
            for (FormValue value : sent.get(name)) {
                if (value.isFileItem()) {
                    return null;
                }
                fields.add(new Field(name, value.getValue()));
            }
        }
        return new SentForm(request.getUriInfo().getRequestUri().getRawPath(), fields);
    }
}
