package nurture.web.console;

import io.vertx.core.buffer.Buffer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. */
public sealed interface PageAnswer {

  /**
   * A page of the console.
   *
   * @param template its name under {@code /console}, without the ending
   * @param section which part of the navigation it belongs to; empty for none
   * @param page the record the template shows
   */
  public record View(int status, String template, String title, String section, Record page)
      implements PageAnswer {}

  /** A mail's own markup, which nobody here wrote. */
  public record Foreign(String html) implements PageAnswer {}

  /** JSON for a script of ours. */
  public record Data(String json) implements PageAnswer {}

  /** Something to be kept as a file. */
  public record Download(String name, String type, Buffer content) implements PageAnswer {

    /** JSON. */
    public static Download json(String name, String json) {
      return new Download(name, "application/json", Buffer.buffer(json));
    }

    /** With a name in which nothing can end the header; one with other letters twice (RFC 6266). */
    String disposition() {
      String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
      String whole =
          plain.equals(name)
              ? ""
              : "; filename*=UTF-8''"
                  + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
      return "attachment; filename=\"" + plain + "\"" + whole;
    }
  }

  /** To be looked up elsewhere, after a form was dealt with. */
  public record Elsewhere(String location) implements PageAnswer {}

  /** Nothing to be shown; what there is to say is in the headers. */
  public record Done() implements PageAnswer {}

  /** What the page of something that went wrong says. */
  record Trouble(int status, String heading, String says) {}

  public static View view(String template, String title, String section, Record page) {
    return new View(200, template, title, section, page);
  }

  public static View notFound(String says) {
    return trouble(404, "Not found", says);
  }

  public static View trouble(int status, String heading, String says) {
    return new View(status, "trouble", heading, "", new Trouble(status, heading, says));
  }
}
