package org.plenary.connections;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.programme.desk.Typed;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** A new token as it is typed. */
public class TokenForm {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DAYS = 365;
    private static final String USUAL_DAYS = "90";

    @RestForm
    public String name;
    @RestForm
    public List<String> scopes;
    @RestForm
    public String days;

    static TokenForm blank() {
        TokenForm form = new TokenForm();
        form.scopes = List.of(Scope.REGISTRATIONS.name());
        form.days = USUAL_DAYS;
        return form;
    }

    String line() {
        return Typed.line(name);
    }

    Set<Scope> chosen() {
        return Typed.many(scopes).stream().map(Scope::called).flatMap(Optional::stream)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    int forDays() {
        String typed = Typed.line(days);
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    Problems problems() {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        return new Problems().when(line().isEmpty() || line().length() > LONGEST_NAME, "name", words.e_name(LONGEST_NAME))
                .when(!chosen().contains(Scope.REGISTRATIONS), "scopes", words.e_scopes())
                .when(forDays() < 1 || forDays() > LONGEST_DAYS, "days", words.e_days(LONGEST_DAYS));
    }

    public List<Choice> getChoices() {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        return Arrays.stream(Scope.values()).map(scope -> new Choice(scope.name(), words.scope(scope),
                chosen().contains(scope), words.scope_hint(scope))).toList();
    }
}
