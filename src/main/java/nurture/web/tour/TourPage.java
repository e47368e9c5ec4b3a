package nurture.web.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nurture.playbook.version.Draft;
import nurture.web.console.PageLinks;

/**
 * “Change a rule”: eight steps, of which those on record are ticked. A step at which one only looks
 * is ticked with the step behind it.
 *
 * @param done how many are ticked
 */
public record TourPage(List<TourStep> steps, int done) {

  /** The rule that the tour changes. */
  static final String RULE = "Give the quarterly list one update a quarter";

  static final String FILE = "rules/journey/nurture.drl";

  public TourPage {
    steps = List.copyOf(steps);
  }

  static TourPage of(TourProgress progress) {
    boolean begun = progress.draft().isPresent();
    boolean published = progress.canary().isPresent();
    boolean checked = progress.checked() || published;
    boolean changed = progress.changed() || checked;
    String draft = progress.draft().map(Draft::id).map(PageLinks::draft).orElse("");
    String editor = progress.draft().map(Draft::id).map(TourPage::editor).orElse("");
    List<TourStep> steps = new ArrayList<>();
    add(
        steps,
        "Find a rule",
        "Rules are sentences. Open “"
            + RULE
            + "”: the page shows when it applies, what it asks for, and what it did in the last 90"
            + " days.",
        PageLinks.rule(RULE),
        "Open the rule",
        begun);
    add(
        steps,
        "Make a draft",
        "Give it a title, such as “Updates for Germany first”. Nothing that you do in a draft"
            + " decides about any candidate.",
        PageLinks.DRAFTS + "?rule=" + PageLinks.segment(RULE),
        "Begin a draft",
        begun);
    add(
        steps,
        "Change it",
        "Choose Show as form. In the block Candidate choose Add a test, write country, choose “is”,"
            + " and write DE. Then save. The form and the text are two views of one rule.",
        editor,
        "Edit the rule",
        changed);
    add(
        steps,
        "See whom it touches",
        "Beside the rule stands how many of the candidates it matches today, and who they are."
            + " With the new condition there are fewer.",
        editor,
        "Look at the matches",
        checked);
    add(
        steps,
        "See which mails change",
        "Choose Check and publish. The check runs the scenarios under your draft, and lists each"
            + " whose mails come out otherwise than with the version in service.",
        draft,
        "Check the draft",
        checked);
    add(
        steps,
        "Look at the canary",
        progress.inTheWay().isPresent()
            ? "A colleague tries another version on 10% of the candidates. Compare replies and"
                + " unsubscribes with the rest. Only one canary can run, so withdraw it."
            : "No canary of a colleague runs, so there is room for yours.",
        progress.inTheWay().isPresent()
            ? PageLinks.canary(progress.inTheWay().getAsLong())
            : PageLinks.VERSIONS,
        progress.inTheWay().isPresent() ? "Look at the canary" : "Look at the versions",
        progress.inTheWay().isEmpty());
    add(
        steps,
        "Publish it to 10%",
        "Check the draft again, write 10 as the share and say what the version is about. Accept the"
            + " scenarios that come out otherwise, if the change is meant.",
        draft,
        "Publish the draft",
        published);
    add(
        steps,
        "Take it back",
        "The page of your canary counts what comes of it. Withdraw it: from then on version 1"
            + " decides about all candidates again.",
        published ? PageLinks.canary(progress.canary().getAsLong()) : "",
        "Look at your canary",
        progress.takenBack());
    return numbered(steps);
  }

  private static String editor(UUID draft) {
    return PageLinks.editor(draft, FILE, RULE);
  }

  private static void add(
      List<TourStep> steps, String title, String says, String href, String label, boolean done) {
    steps.add(new TourStep(steps.size() + 1, title, says, href, label, done, false));
  }

  private static TourPage numbered(List<TourStep> steps) {
    int next = 0;
    while (next < steps.size() && steps.get(next).done()) {
      next++;
    }
    int first = next;
    return new TourPage(
        steps.stream().map(step -> step.following(step.number() == first + 1)).toList(),
        (int) steps.stream().filter(TourStep::done).count());
  }
}
