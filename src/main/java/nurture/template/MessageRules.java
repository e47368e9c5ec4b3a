package nurture.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nurture.template.Render.Failed;
import nurture.template.Render.Rendered;
import nurture.template.TemplateFile.Piece;

/**
 * Reads a message the way its reader will: its sample must render, with and without each optional
 * variable, let the reader leave, name the person's own work, and ask for little.
 */
final class MessageRules {
  /** Longer subjects are cut by most mail programs. In characters. */
  private static final int LONGEST_SUBJECT = 78;

  /** PLAYBOOK P25 and P26, in English; what a message to a passive person never asks for. */
  private static final List<Ask> ASKS =
      List.of(
          new Ask(
              "\\bjob (?:description|spec|advert|ad)s?\\b",
              "offers a job description",
              "Offer the two-page brief"),
          new Ask(
              "\\b(?:r[eé]sum[eé]|curriculum vitae|CV)s?\\b",
              "asks for a résumé",
              "Leave it out; we did our research"),
          new Ask(
              "\\binterviews?\\b", "speaks of an interview", "Ask for a 15-minute chat instead"),
          new Ask(
              "\\b(?:your availability|are you available|times? that works? for an)\\b",
              "asks for availability",
              "Offer a chat of 15 minutes whenever it suits"),
          new Ask(
              "\\b(?:(?:[2-9]\\d|\\d{3})[- ]minutes?|(?:half an|an|one)[- ]hour)\\b",
              "asks for much time", "Ask for a 15-minute chat or offer the two-page brief"));

  private static final Pattern LEFT_OVER = Pattern.compile("\\$\\{|<#|</#|<@|</@");

  private static final Pattern MARKUP_IN_TEXT =
      Pattern.compile("</?[a-z][^>]*>|&(?:amp|lt|gt|quot|nbsp|#\\d+);");

  private record Ask(Pattern words, String message, String advice) {
    Ask(String words, String message, String advice) {
      this(
          Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), message, advice);
    }
  }

  private final Message message;
  private final List<Problem> problems = new ArrayList<>();

  private MessageRules(Message message) {
    this.message = message;
  }

  static List<Problem> check(Message message) {
    MessageRules rules = new MessageRules(message);
    Map<String, Object> sample = message.frontMatter().sample();
    Render whole = rules.render(sample);
    rules.complainIfFailed(whole, "with its sample: ");
    if (whole instanceof Rendered rendered) {
      rules.checkSample(sample, rendered);
    }
    Map<String, Object> bare = sample;
    for (String path : message.optional()) {
      rules.complainIfFailed(rules.render(without(sample, path)), "without " + path + ": ");
      bare = without(bare, path);
    }
    rules.complainIfFailed(rules.render(bare), "without anything optional: ");
    rules.checkPersonal();
    rules.checkAsks();
    return List.copyOf(rules.problems);
  }

  private Render render(Map<String, Object> data) {
    return Renderer.render(message, message.language(), data);
  }

  private void complainIfFailed(Render render, String circumstance) {
    if (render instanceof Failed failed) {
      problems.add(
          new Problem(
              failed.file(),
              failed.line(),
              failed.column(),
              circumstance + failed.message(),
              "Correct the template or its sample"));
    }
  }

  private void checkSample(Map<String, Object> sample, Rendered rendered) {
    if (rendered.subject().length() > LONGEST_SUBJECT) {
      complain(
          Section.SUBJECT,
          "the subject is longer than " + LONGEST_SUBJECT,
          "Say it in fewer words");
    }
    for (String left : List.of(rendered.subject(), rendered.text(), rendered.html())) {
      if (LEFT_OVER.matcher(left).find()) {
        complain(Section.SUBJECT, "a tag or ${ reaches the reader", "Close or remove it");
      }
    }
    if (MARKUP_IN_TEXT.matcher(rendered.text()).find()) {
      complain(Section.TEXT, "the text has HTML in it", "Write it plainly");
    }
    mustShow(sample, "links", "unsubscribe", rendered);
    mustShow(sample, "sender", "postalAddress", rendered);
  }

  private void mustShow(Map<String, Object> sample, String root, String key, Rendered rendered) {
    String path = root + "." + key;
    String value = sample.get(root) instanceof Map<?, ?> map ? "" + map.get(key) : "";
    String advice = "Wrap the section in <@layout.message>, or show it yourself";
    if (value.isEmpty() || !rendered.text().contains(value)) {
      complain(Section.TEXT, "the text does not show " + path, advice);
    }
    if (value.isEmpty() || !rendered.html().contains(value.replace("&", "&amp;"))) {
      complain(Section.HTML, "the HTML does not show " + path, advice);
    }
  }

  /** PLAYBOOK P27: it names the person's own work or skills. */
  private void checkPersonal() {
    Set<String> own = Set.of("personal", "work");
    boolean personal =
        message.frontMatter().neededPaths().stream()
            .anyMatch(path -> own.contains(ClosedLanguage.root(path)));
    if (!personal) {
      complain(
          Section.TEXT,
          "the message would read alike for everybody",
          "Need personal.reason, personal.topic or something of work");
    }
  }

  private void checkAsks() {
    for (Section section : message.file().sections().keySet()) {
      Piece piece = message.file().sections().get(section);
      String[] lines = piece.body().split("\n");
      for (int index = 0; index < lines.length; index++) {
        for (Ask ask : ASKS) {
          var found = ask.words().matcher(lines[index]);
          if (found.find()) {
            problems.add(
                new Problem(
                    message.file().path(),
                    piece.firstLine() + index,
                    found.start() + 1,
                    "the message " + ask.message() + " (\"" + found.group() + "\")",
                    ask.advice()));
          }
        }
      }
    }
  }

  private void complain(Section section, String what, String advice) {
    Piece piece = message.file().sections().get(section);
    problems.add(
        new Problem(message.file().path(), piece == null ? 0 : piece.firstLine(), 1, what, advice));
  }

  /** A copy of {@code data} in which {@code path} leads to nothing. */
  private static Map<String, Object> without(Map<String, Object> data, String path) {
    Map<String, Object> copy = new LinkedHashMap<>(data);
    int dot = path.indexOf('.');
    if (dot < 0) {
      copy.remove(path);
    } else if (copy.get(path.substring(0, dot)) instanceof Map<?, ?> nested) {
      Map<String, Object> strings = new LinkedHashMap<>();
      nested.forEach((key, value) -> strings.put(String.valueOf(key), value));
      copy.put(path.substring(0, dot), without(strings, path.substring(dot + 1)));
    }
    return copy;
  }
}
