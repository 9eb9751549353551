package org.plenary.connections.api;

import jakarta.enterprise.context.RequestScoped;
import org.plenary.connections.Token;
import org.plenary.programme.Meeting;

/** The program that asks, as far as its token says. */
@RequestScoped
class Caller {

    private Token token;

    void shows(Token token) {
        this.token = token;
    }

    Meeting meeting() {
        return token.meeting;
    }
}
