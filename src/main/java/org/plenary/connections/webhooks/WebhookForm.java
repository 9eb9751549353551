package org.plenary.connections.webhooks;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.plenary.connections.ConnectionsMessages;
import org.plenary.programme.Meeting;
import org.plenary.programme.desk.Typed;
import org.plenary.shared.Choice;
import org.plenary.shared.Problems;
import org.plenary.shared.Words;

/** A new webhook as it is typed. */
public class WebhookForm {

    /** Each costs a row with every registration. */
    private static final int AT_MOST = 20;

    @RestForm
    public String address;
    @RestForm
    public List<String> wanted;

    static WebhookForm blank() {
        WebhookForm form = new WebhookForm();
        form.wanted = Happening.offered().stream().map(Enum::name).toList();
        return form;
    }

    String line() {
        return Typed.line(address);
    }

    Set<Happening> chosen() {
        return Typed.many(wanted).stream().map(Happening::called).flatMap(Optional::stream)
                .filter(Happening.offered()::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Happening.class)));
    }

    Problems problems(Meeting meeting, Receivers receivers) {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        Optional<URI> sound = receivers.address(line());
        return new Problems().when(sound.isEmpty(), "address", words.e_address(Receivers.LONGEST))
                .when(sound.filter(receivers::isPlainlyInside).isPresent(), "address", words.e_inside())
                .when(Webhook.count("meeting", meeting) >= AT_MOST, "address", words.e_many(AT_MOST))
                .when(chosen().isEmpty(), "wanted", words.e_wanted());
    }

    public List<Choice> getChoices() {
        ConnectionsMessages words = Words.now(ConnectionsMessages.class);
        return Happening.offered().stream().map(one -> new Choice(one.name(), words.happening(one),
                chosen().contains(one), words.happening_hint(one))).toList();
    }
}
