package org.plenary.testing;

import com.microsoft.playwright.Page;
import jakarta.mail.Multipart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has no account yet, in a browser: from the page for registering through Keycloak's pages and its letter. */
public final class Newcomer {

    public static final String PASSWORD = "a long pass phrase 2021";
    private static final Pattern LINK = Pattern.compile("https?://\\S+action-token\\S+");

    private Newcomer() {
    }

    /** @param register the address of the page that asks strangers to sign in */
    public static void signsUp(Page page, String register, String email) throws Exception {
        page.navigate(register);
        page.locator("main a.button").click();
        page.locator("a[href*='registration']").first().click();
        page.locator("[name=email]").fill(email);
        page.locator("[name=firstName]").fill("Suhartini");
        send(page);
        page.navigate(linkIn(Letters.waitFor(1, email).get(0).getContent()));
        if (page.locator("[name='password-new']").count() == 0) {
            page.locator("main a, #kc-content a").first().click();
        }
        page.locator("[name='password-new']").fill(PASSWORD);
        page.locator("[name='password-confirm']").fill(PASSWORD);
        send(page);
    }

    private static void send(Page page) {
        page.locator("form button, form input[type=submit]").first().click();
    }

    private static String linkIn(Object content) throws Exception {
        String text = content instanceof Multipart parts ? parts.getBodyPart(0).getContent().toString() : content.toString();
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in: " + text);
        }
        return link.group();
    }
}
