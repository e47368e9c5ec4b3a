package nurture.web.docs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of the documentation, in the order and under the headings of the contents list. */
final class Handbook {

  /** Pages under one heading of the contents list. */
  record HandbookPart(String heading, List<HandbookPage> pages) {}

  static final List<HandbookPart> PARTS =
      List.of(
          new HandbookPart(
              "Start",
              List.of(
                  new HandbookPage("README.md", "", "Overview"),
                  HandbookPage.of("demo", "The demo"),
                  HandbookPage.of("gotchas", "Good to know"))),
          new HandbookPart(
              "Write",
              List.of(
                  new HandbookPage("rules/README.md", "rules", "Rules and the playbook"),
                  HandbookPage.of("facts", "Facts and opinions"),
                  new HandbookPage("rules/scenario/README.md", "scenarios", "Scenarios"),
                  new HandbookPage("templates/README.md", "templates", "Templates"))),
          new HandbookPart(
              "Change",
              List.of(
                  HandbookPage.of("editing", "Editing rules"),
                  HandbookPage.of("versions", "Versions and publishing"),
                  HandbookPage.of("replay", "Replay"),
                  HandbookPage.of("time-lapse", "Time-lapse and diaries"),
                  HandbookPage.of("why-not", "Why, why not, what next"))),
          new HandbookPart(
              "Run",
              List.of(
                  new HandbookPage("config/README.md", "settings", "Settings and operations"),
                  HandbookPage.of("mail", "Mail that arrives"),
                  HandbookPage.of("delivery", "When a message is not taken"),
                  HandbookPage.of("texts", "SMS and WhatsApp"),
                  HandbookPage.of("sign-in", "Signing in"),
                  HandbookPage.of("today", "Today"),
                  HandbookPage.of("candidates", "Candidates"),
                  HandbookPage.of("clocks", "Lawful clocks"),
                  HandbookPage.of("segments", "Segments"),
                  HandbookPage.of("campaigns", "Campaigns"),
                  HandbookPage.of("experiments", "Experiments"),
                  HandbookPage.of("measures", "Measures"),
                  HandbookPage.of("openings", "Openings"),
                  HandbookPage.of("import", "Import"),
                  HandbookPage.of("tasks", "Tasks"),
                  HandbookPage.of("inbox", "Inbox"),
                  HandbookPage.of("choices", "What candidates choose"),
                  HandbookPage.of("tracking", "Clicks and opens"),
                  HandbookPage.of("keyboard", "Keyboard"),
                  HandbookPage.of("audit", "The audit"),
                  HandbookPage.of("performance", "Performance"))),
          new HandbookPart(
              "Build",
              List.of(
                  HandbookPage.of("api", "API and webhooks"),
                  HandbookPage.of("kafka", "Events from Kafka"),
                  HandbookPage.of("problems", "Problems"),
                  HandbookPage.of("sandbox", "The sandbox"),
                  HandbookPage.of("decisions", "Design decisions"))));

  static Stream<HandbookPage> pages() {
    return PARTS.stream().flatMap(part -> part.pages().stream());
  }

  static Optional<HandbookPage> bySlug(String slug) {
    return pages().filter(page -> page.slug().equals(slug)).findFirst();
  }

  static Optional<HandbookPage> byFile(String file) {
    return pages().filter(page -> page.file().equals(file)).findFirst();
  }

  private Handbook() {}
}
