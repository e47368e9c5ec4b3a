package nurture.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** How the pages that links in messages lead to are answered. */
final class LinkAnswers {

  /** The first language the browser asks for; English when it asks for none that can be read. */
  static Locale accepted(RoutingContext context) {
    try {
      return context.acceptableLanguages().stream()
          .findFirst()
          .map(language -> Locale.forLanguageTag(language.tag()))
          .orElse(Locale.ENGLISH);
    } catch (RuntimeException unreadable) {
      // The library throws for some that name no language, such as a hyphen alone.
      return Locale.ENGLISH;
    }
  }

  /** Ends with a page that is kept nowhere; without its body where only its head was asked for. */
  static void end(RoutingContext context, int status, String page) {
    var response =
        context
            .response()
            .setStatusCode(status)
            .putHeader("content-type", "text/html; charset=utf-8")
            .putHeader("content-security-policy", LinkPage.POLICY)
            // The address of the page is the token.
            .putHeader("referrer-policy", "no-referrer")
            .putHeader("cache-control", "no-store");
    var unused =
        context.request().method() == HttpMethod.HEAD ? response.end() : response.end(page);
  }

  private LinkAnswers() {}
}
