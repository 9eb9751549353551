package org.plenary.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.plenary.shared.Language;
import org.plenary.shared.ReadingFilter;

/** Keycloak's pages speak the language our page spoke (OpenID Connect Core, 3.1.2.1, ui_locales). */
@ApplicationScoped
@Unremovable
@Redirect(Location.OIDC_AUTHORIZATION)
public class LanguageGoesAlong implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        RoutingContext exchange = redirect.routingContext();
        Language language = ReadingFilter.language(exchange.request());
        redirect.additionalQueryParams().add("ui_locales", language == Language.ZH ? "zh-CN" : language.tag);
    }
}
