package org.plenary.registration.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.plenary.registration.Registration;
import org.plenary.registration.form.Answer;

/** Answers to the organisers' own questions, by field: whose names only the meeting's form knows. */
final class OwnAnswers {

    private static final String FIELD = "q[0-9]{1,18}";

    private OwnAnswers() {
    }

    static Map<String, List<String>> ofThisRequest() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent().forEach((field, values) -> typed.put(field,
                values.stream().filter(value -> !value.isFileItem()).map(FormValue::getValue).toList()));
        return typed;
    }

    /** Files that were chosen, by field; without those where none was. */
    static Map<String, FormValue> filesOfThisRequest() {
        Map<String, FormValue> files = new LinkedHashMap<>();
        sent().forEach((field, values) -> values.stream().filter(FormValue::isFileItem)
                .filter(file -> file.getFileName() != null && !file.getFileName().isEmpty()).findFirst()
                .ifPresent(file -> files.put(field, file)));
        return files;
    }

    static Map<String, List<String>> of(Registration registration) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        Answer.of(registration.id).forEach(
                answer -> given.computeIfAbsent("q" + answer.questionId, unseen -> new ArrayList<>()).add(answer.value()));
        return given;
    }

    private static Map<String, List<FormValue>> sent() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData form = request == null ? null : request.getFormData();
        Map<String, List<FormValue>> sent = new LinkedHashMap<>();
        if (form != null) {
            for (String name : form) {
                if (name.matches(FIELD)) {
                    sent.put(name, List.copyOf(form.get(name)));
                }
            }
        }
        return sent;
    }
}
