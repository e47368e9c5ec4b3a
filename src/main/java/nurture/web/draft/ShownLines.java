package nurture.web.draft;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nurture.playbook.difference.FileChange;
import nurture.playbook.difference.PlaybookDifference;
import nurture.playbook.difference.RuleChange;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.CommentPlace.About;
import nurture.playbook.version.LineAnchor;
import nurture.web.console.DiffLine;

/** The lines of a difference, as comments on them are anchored. */
final class ShownLines {

  static List<LineAnchor.Line> of(List<DiffLine> shown) {
    return shown.stream()
        .map(line -> new LineAnchor.Line(line.kind().equals("removed"), line.text()))
        .toList();
  }

  /** A place with the lines around its line; as it is where the line is not shown. */
  static CommentPlace anchored(PlaybookDifference difference, CommentPlace place) {
    Stream<String> found =
        place.about() == About.RULE
            ? difference.rules().stream()
                .filter(change -> change.name().equals(place.subject()))
                .map(RuleChange::lines)
            : difference.files().stream()
                .filter(change -> change.path().equals(place.subject()))
                .map(FileChange::lines);
    List<LineAnchor.Line> lines = of(found.findFirst().map(DiffLine::of).orElse(List.of()));
    OptionalInt at = place.line().map(line -> line.among(lines)).orElseGet(OptionalInt::empty);
    return at.isEmpty()
        ? place
        : new CommentPlace(
            place.about(), place.subject(), Optional.of(LineAnchor.at(lines, at.getAsInt())));
  }

  private ShownLines() {}
}
