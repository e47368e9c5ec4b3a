package nurture.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.Locale;
import nurture.digest.Sha256;

/**
 * The frame of the pages that links in messages lead to: without a script, a session or a word
 * about the candidate.
 *
 * @param language of the page, two letters
 * @param organisation as the sender's settings have it
 */
record LinkPage(String language, String organisation) {

  private static final String STYLE =
      "body{font:1.1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:10vh auto;padding:0 1.5"
          + "rem 3rem;color:#1f2933;background:#fbfaf8;overflow-wrap:anywhere}h1{line-height:1.25}"
          + "h2{font-size:1.15rem;margin:2.2rem 0 .3rem}button{font:inherit;padding:.5rem 1.2rem;"
          + "margin:0 .5rem .5rem 0;border:1px solid #1d5c4d;border-radius:.4rem;background:#1d5c4d;"
          + "color:#fff;cursor:pointer}button.mild{background:none;color:#1d5c4d}a{color:#1d5c4d}"
          + "label{display:block;padding:.2rem 0}label+button{margin-top:.8rem}input[type=checkbox]{width:1.1rem;height:1.1rem;"
          + "margin:0 .6rem 0 0;vertical-align:-.15rem}textarea{box-sizing:border-box;width:100%;"
          + "font:inherit;padding:.5rem;margin:0 0 .6rem;border:1px solid #6b7682;border-radius:.4rem;"
          + "color:inherit;background:none}form{margin:.4rem 0}p{margin:.4rem 0 .8rem}"
          + ":focus-visible{outline:3px solid #d08a2e;outline-offset:2px}"
          + "@media(prefers-color-scheme:dark){body{color:#e6e6e3;background:#1b1d1f}"
          + "button.mild,a{color:#8fd0be}button{border-color:#8fd0be}textarea{border-color:#9aa4ad}}";

  /** The page's own style and form, and nothing else; the style is known by its hash. */
  static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)))
          + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /**
   * @param title of ours, in plain text
   * @param body HTML
   */
  String of(String title, String body) {
    return """
        <!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>%s – %s</title><style>%s</style><main><h1>%s</h1>%s</main></html>\
        """
        .formatted(language, title, escaped(organisation), STYLE, title, body);
  }

  /** A sentence in which {@code %s} is the organisation. */
  String paragraph(String sentence) {
    return "<p>" + named(sentence) + "</p>";
  }

  /** The same without its paragraph. */
  String named(String sentence) {
    return sentence.replace("%s", escaped(organisation));
  }

  /** A day in the words of the language. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(language))
        .format(day);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
