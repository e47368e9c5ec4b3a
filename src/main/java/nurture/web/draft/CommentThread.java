package nurture.web.draft;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nurture.playbook.version.CommentPlace;
import nurture.playbook.version.CommentPlace.About;
import nurture.playbook.version.DraftComment;
import nurture.playbook.version.LineAnchor;
import nurture.web.console.DisplayWords;
import nurture.web.console.ShownTime;

/**
 * A comment with its answers.
 *
 * @param place what it is about, in words; empty where it stands beside that
 * @param gone the line it was about, which is not among the changes any more; empty for none
 * @param settled who marked it as settled; empty while it is open
 * @param begins how it begins, in a line
 * @param answering whether the form of an answer is open
 */
record CommentThread(
    long number,
    String place,
    String gone,
    String settled,
    String begins,
    List<Said> said,
    boolean answering) {

  private static final int LINE = 60;

  /** A comment or an answer. */
  record Said(long number, String author, ShownTime at, String text) {}

  static CommentThread of(
      DraftComment first,
      List<DraftComment> answers,
      boolean beside,
      boolean gone,
      DraftEntered entered) {
    return new CommentThread(
        first.number(),
        beside ? "" : place(first.place()),
        gone ? first.place().line().map(LineAnchor::text).orElse("").strip() : "",
        first.settled().map(by -> DisplayWords.author(by.by())).orElse(""),
        begins(first.text()),
        Stream.concat(Stream.of(first), answers.stream())
            .map(
                each ->
                    new Said(
                        each.number(),
                        DisplayWords.author(each.author()),
                        ShownTime.at(each.at(), ZoneOffset.UTC),
                        each.text()))
            .toList(),
        entered.answers() == first.number());
  }

  private static String place(CommentPlace place) {
    return place.about() == About.DRAFT
        ? ""
        : place.about() == About.RULE ? "“" + place.subject() + "”" : place.subject();
  }

  private static String begins(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() <= LINE && line.length() == text.strip().length()
        ? line
        : line.substring(0, Math.min(LINE, line.length())).strip() + "…";
  }
}
