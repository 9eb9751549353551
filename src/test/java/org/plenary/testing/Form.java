package org.plenary.testing;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page that changes something, as a browser would send it unchanged.
 *
 * @param fields every field but the token; a box or button that is not ticked has no value
 * @param typed those one types into
 * @param choices what could be chosen instead, for those one chooses in
 * @param files those that take files
 */
public record Form(String action, Map<String, List<String>> fields, Set<String> typed, Map<String, List<String>> choices,
        Set<String> files) {

    private static final String TOKEN = "csrf-token";

    /** All of a page, in its order; where an action is left out it is the address the page was parsed with. */
    public static List<Form> on(Document page) {
        return page.select("main form[method=post]").stream().map(Form::of).toList();
    }

    private static Form of(Element element) {
        String action = element.hasAttr("action") ? element.attr("action") : element.ownerDocument().location();
        Form form = new Form(action, new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>(),
                new LinkedHashSet<>());
        element.select("input, textarea, select").stream().filter(field -> !field.attr("name").equals(TOKEN))
                .forEach(form::take);
        return form;
    }

    private void take(Element field) {
        String name = field.attr("name");
        List<String> values = fields.computeIfAbsent(name, unseen -> new ArrayList<>());
        switch (field.is("input") ? field.attr("type") : field.tagName()) {
            case "checkbox", "radio" -> {
                choices.computeIfAbsent(name, unseen -> new ArrayList<>()).add(field.val());
                if (field.hasAttr("checked")) {
                    values.add(field.val());
                }
            }
            case "select" -> {
                choices.put(name, field.select("option").eachAttr("value"));
                Element chosen = field.selectFirst("option[selected]");
                values.add(chosen == null ? field.selectFirst("option").val() : chosen.val());
            }
            case "file" -> files.add(name);
            case "hidden", "range" -> values.add(field.val());
            default -> {
                typed.add(name);
                // The first line break of a textarea is the page's, not the text's.
                values.add(field.is("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.val());
            }
        }
    }

    /** The same with these fields instead. */
    public Form with(Map<String, String> others) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        others.forEach((name, value) -> changed.put(name, List.of(value)));
        return new Form(action, changed, typed, choices, files);
    }

    /** As this account sends it, with these headers, without following where the answer leads. */
    public Response send(String email, Map<String, String> headers) {
        RequestSpecification request = Csrf.on(given(), takesFiles()).cookies(Login.as(email)).headers(headers)
                .redirects().follow(false);
        fields.forEach((name, values) -> values.forEach(value -> add(request, name, value)));
        return request.post(action);
    }

    public Response send(String email) {
        return send(email, Map.of("Accept", "text/html"));
    }

    public boolean takesFiles() {
        return !files.isEmpty();
    }

    private void add(RequestSpecification request, String name, String value) {
        if (takesFiles()) {
            // As browsers do; left to itself the client sends ASCII with question marks.
            request.multiPart(new MultiPartSpecBuilder(value).controlName(name).charset(StandardCharsets.UTF_8).build());
        } else {
            request.formParam(name, value);
        }
    }
}
