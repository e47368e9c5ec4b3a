package nurture.web.console;

import io.vertx.ext.web.RoutingContext;

/** What was sent with a request: the fields of its form, or else the parameters of its address. */
public final class FormFields {

  /** The text of a field without spaces at its ends; empty if it was not sent. */
  public static String text(RoutingContext ctx, String name) {
    String text = ctx.request().getFormAttribute(name);
    if (text == null) {
      text = ctx.request().getParam(name);
    }
    return text == null ? "" : text.strip();
  }

  /** The whole number of a field; {@link Long#MIN_VALUE} for what is none. */
  public static long number(RoutingContext ctx, String name) {
    String written = text(ctx, name);
    return written.matches("-?\\d{1,9}") ? Long.parseLong(written) : Long.MIN_VALUE;
  }

  /** The whole number in the path of an address; {@link Long#MIN_VALUE} for what is none. */
  public static long pathNumber(RoutingContext ctx, String name) {
    String written = ctx.pathParam(name);
    return written != null && written.matches("\\d{1,18}")
        ? Long.parseLong(written)
        : Long.MIN_VALUE;
  }

  /**
   * The status of a page that shows a form again, with what is wrong in it: the one given, or 200
   * for a script, which exchanges the content of a page only for an answer that succeeded. It stays
   * at the address where it is then.
   */
  public static int again(RoutingContext ctx, int status) {
    if (!ctx.request().headers().contains("hx-request")) {
      return status;
    }
    ctx.response().putHeader("HX-Push-Url", "false");
    return 200;
  }

  private FormFields() {}
}
