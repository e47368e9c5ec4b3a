package nurture.playbook;

import static java.util.Map.entry;

import java.util.Map;

/** What the variables of a message hold, in the words of a recruiter. */
final class DatumWords {

  /** By path, or by the name of the group where one phrase holds for all of it. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          entry("candidate.firstName", "their first name"),
          entry("candidate.fullName", "their name"),
          entry("candidate.source", "where their details are from"),
          entry("candidate.collectedOn", "since when we have their details"),
          entry("work", "what they do"),
          entry("work.title", "their job title"),
          entry("work.employer", "their employer"),
          entry("work.yearsInRole", "since when they are in their role"),
          entry("work.function", "their field of work"),
          entry("work.skills", "their skills"),
          entry("work.interests", "their interests"),
          entry("personal", "what interests them"),
          entry("personal.topic", "their topic"),
          entry("opening", "an opening for them"),
          entry("opening.brief", "the brief of the opening"),
          entry("opening.opens", "the day the opening is expected"),
          entry("insight", "a piece to read"),
          entry("content", "a piece to read"),
          entry("event", "an event to invite them to"),
          entry("event.date", "the day of the event"),
          entry("event.place", "the place of the event"),
          entry("event.link", "the link of the event"),
          entry("signal", "a strong signal"),
          entry("signal.detail", "the detail of the signal"),
          entry("notNow", "when they asked us to come back"),
          entry("notNow.reason", "why they said not now"),
          entry("earlier", "the opening of an earlier process"),
          entry("introduction", "a person they may meet"),
          entry("openings", "an open position"),
          entry("referral", "the person they recommended"),
          entry("connection", "a person who knows them"));

  /** Of a path such as {@code personal.reason}; empty if there are none. */
  static String of(String path) {
    String words = WORDS.get(path);
    return words == null ? WORDS.getOrDefault(path.split("\\.", 2)[0], "") : words;
  }

  private static final String EDIT = "edit the candidate (in the API the event candidate-upserted)";

  /** By the name of a group, for what users add to a candidate and to openings. */
  private static final Map<String, String> HOW =
      Map.ofEntries(
          entry("candidate", EDIT),
          entry("work", EDIT),
          entry(
              "personal",
              "report the research finding \"published content\" of the candidate, or add skills or"
                  + " interests to them (in the API the event research-found with item"
                  + " published-content)"),
          entry("opening", "add it under Openings"),
          entry(
              "signal", "report a signal of the candidate (in the API the event signal-observed)"));

  /** How what a path names is added, in words; empty where that is not told. */
  static String how(String path) {
    return HOW.getOrDefault(path.split("\\.", 2)[0], "");
  }

  private DatumWords() {}
}
