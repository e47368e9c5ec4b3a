package nurture.web.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nurture.playbook.version.CommentPlace.About;
import nurture.playbook.version.DraftComment;
import nurture.playbook.version.LineAnchor;
import nurture.web.console.DiffLine;
import nurture.web.console.PageLinks;

/** The comments on a draft, each handed out once to what it is about. Used by one thread. */
final class DraftTalk {

  private final UUID draft;
  private final DraftEntered entered;
  private final List<DraftComment> first = new ArrayList<>();
  private final Map<Long, List<DraftComment>> answers = new HashMap<>();
  private final Set<Long> placed = new HashSet<>();

  DraftTalk(UUID draft, List<DraftComment> comments, DraftEntered entered) {
    this.draft = draft;
    this.entered = entered;
    for (DraftComment comment : comments) {
      if (comment.answers().isEmpty()) {
        first.add(comment);
      } else {
        answers
            .computeIfAbsent(comment.answers().getAsLong(), number -> new ArrayList<>())
            .add(comment);
      }
    }
  }

  /**
   * What is said about something that is changed.
   *
   * @param lines with what is said about each
   * @param whole about all of it, and about lines that are gone
   */
  record Place(List<CommentedLine> lines, List<CommentThread> whole) {}

  /**
   * Hands out what is said about a rule or file.
   *
   * @param name as it is called now
   * @param names all that it was called
   */
  Place about(About about, String name, Set<String> names, List<DiffLine> shown) {
    List<LineAnchor.Line> lines = ShownLines.of(shown);
    Map<Integer, List<CommentThread>> byLine = new HashMap<>();
    List<CommentThread> whole = new ArrayList<>();
    for (DraftComment comment : first) {
      if (comment.place().about() != about || !names.contains(comment.place().subject())) {
        continue;
      }
      placed.add(comment.number());
      Optional<LineAnchor> anchor = comment.place().line();
      OptionalInt at = anchor.map(line -> line.among(lines)).orElseGet(OptionalInt::empty);
      CommentThread thread = thread(comment, true, anchor.isPresent() && at.isEmpty());
      if (at.isPresent()) {
        byLine.computeIfAbsent(at.getAsInt(), index -> new ArrayList<>()).add(thread);
      } else {
        whole.add(thread);
      }
    }
    OptionalInt writing =
        entered.line(about, name).map(line -> line.among(lines)).orElseGet(OptionalInt::empty);
    List<CommentedLine> commented = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String written = lines.get(i).text().isBlank() ? "" : LineAnchor.at(lines, i).written();
      commented.add(
          new CommentedLine(
              shown.get(i).kind(),
              lines.get(i).text(),
              written,
              written.isEmpty() ? "" : href(about, name, written),
              byLine.getOrDefault(i, List.of()),
              writing.isPresent() && writing.getAsInt() == i));
    }
    return new Place(commented, whole);
  }

  /** About the draft as a whole, and about what it does not change any more. */
  List<CommentThread> rest() {
    return first.stream()
        .filter(comment -> !placed.contains(comment.number()))
        .map(comment -> thread(comment, false, comment.place().line().isPresent()))
        .toList();
  }

  /** Those that are not settled, for links to them. */
  List<CommentThread> open() {
    return first.stream()
        .filter(comment -> comment.settled().isEmpty())
        .map(comment -> thread(comment, false, false))
        .toList();
  }

  private CommentThread thread(DraftComment comment, boolean beside, boolean gone) {
    return CommentThread.of(
        comment, answers.getOrDefault(comment.number(), List.of()), beside, gone, entered);
  }

  private String href(About about, String name, String line) {
    return PageLinks.draft(draft)
        + "?about="
        + about.word()
        + "&of="
        + PageLinks.segment(name)
        + "&line="
        + PageLinks.segment(line)
        + "#write";
  }
}
