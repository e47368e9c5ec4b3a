package nurture.web.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.json.EventForms;
import nurture.json.FormField;

/** The events that people report on a page, in groups; the server and programs report the rest. */
final class ReportableEvents {

  /** Filled with the member's name, and not asked for. */
  static final String BY = "by";

  /** A message of the candidate, to be chosen. */
  static final String MESSAGE = "message";

  /** Events that belong together. */
  record Group(String name, List<Kind> kinds) {}

  /**
   * @param does what its button says
   * @param done what the page says afterwards
   */
  record Kind(String type, String title, String does, String done) {}

  static final List<Group> GROUPS =
      List.of(
          new Group(
              "The candidate answered or did something",
              List.of(
                  kind("replied", "Reply", "Report the reply"),
                  kind("link-clicked", "Click on a link", "Report the click"),
                  kind("referral-made", "Referral", "Report the referral"))),
          new Group(
              "Hiring process",
              List.of(
                  kind("applied", "Application", "Report the application"),
                  kind("interview-scheduled", "Interview or meeting", "Report the interview"),
                  kind("interview-moved", "Interview moved", "Report the new time"),
                  kind("interview-cancelled", "Interview cancelled", "Report the cancellation"),
                  kind("interview-missed", "Interview missed", "Report it"),
                  kind("application-withdrawn", "Application withdrawn", "Report it"),
                  kind("offer-made", "Offer made", "Report the offer"),
                  kind("offer-accepted", "Offer accepted", "Report it"),
                  kind("offer-declined", "Offer declined", "Report it"),
                  kind("offer-rescinded", "Offer taken back", "Report it"),
                  kind("rejected", "Rejected", "Report it"),
                  kind("hired", "Hired", "Report it"),
                  kind("start-moved", "First day moved", "Report the new day"),
                  kind("hire-rated", "Rating of a hire", "Report the rating"),
                  kind("left", "Left the company", "Report it"))),
          new Group(
              "What is known",
              List.of(
                  kind("noted", "Note of a call or meeting", "Add the note"),
                  kind("signal-observed", "Signal, such as layoffs", "Report the signal"),
                  kind("signal-lapsed", "Signal that ended", "Report it"),
                  kind("research-found", "Research finding", "Add the finding"))),
          new Group(
              "What the candidate allows",
              List.of(
                  kind("consent-given", "Consent or other basis", "Record it"),
                  kind("consent-withdrawn", "Consent withdrawn", "Record it"),
                  kind("unsubscribed", "Unsubscribed", "Record it"))),
          new Group(
              "What we decide by hand",
              List.of(
                  kind("held", "Hold", "Hold"),
                  kind("released", "Release a hold", "Release"),
                  kind("stage-set", "Stage", "Set the stage"))));

  private static final Map<String, String> LABELS =
      Map.of(
          EventForms.OCCURRED,
          "When it happened",
          "via",
          "Channel",
          "until",
          "Until",
          "runnerUp",
          "Runner-up",
          "strong",
          "Strong work",
          "at",
          "When it takes place",
          MESSAGE,
          "Message it is about");

  static Optional<Kind> of(String type) {
    return GROUPS.stream()
        .flatMap(group -> group.kinds().stream())
        .filter(kind -> kind.type().equals(type))
        .findFirst();
  }

  /** The fields that are asked for. */
  static List<FormField> fields(Kind kind) {
    List<FormField> asked =
        EventForms.fields(kind.type()).stream().filter(field -> !field.name().equals(BY)).toList();
    boolean now = List.of("held", "released", "stage-set", "noted").contains(kind.type());
    return now
        ? asked
        : java.util.stream.Stream.concat(
                asked.stream(),
                java.util.stream.Stream.of(
                    new FormField(
                        EventForms.OCCURRED,
                        FormField.Kind.TIME,
                        List.of(),
                        false,
                        "Left out: now.")))
            .toList();
  }

  static Map<String, String> labels() {
    return LABELS;
  }

  private static Kind kind(String type, String title, String does) {
    String done =
        switch (type) {
          case "held" -> "On hold.";
          case "released" -> "Released.";
          case "noted" -> "Note added.";
          case "stage-set" -> "Stage set.";
          default -> "Reported: " + title + ".";
        };
    return new Kind(type, title, does, done);
  }

  private ReportableEvents() {}
}
