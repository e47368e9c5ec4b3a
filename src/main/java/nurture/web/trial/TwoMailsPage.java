package nurture.web.trial;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nurture.decision.AttributedOpinion;
import nurture.decision.Decision;
import nurture.decision.DecisionSentences;
import nurture.outbox.MailPreview;
import nurture.playbook.difference.TextComparison;
import nurture.playbook.difference.VisibleHtml;
import nurture.web.console.DiffLine;
import nurture.web.console.DisplayWords;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import nurture.web.console.StatusChip;
import nurture.web.trial.TouchRow.TouchSide;
import org.jspecify.annotations.Nullable;

/**
 * One touch of a replay: both mails side by side, what differs, and why.
 *
 * @param candidateHref the candidate's page
 * @param kept whether the run still has what the mails are rendered of
 * @param lines of both plain texts; empty unless there are two
 * @param html the lines of what one sees of both HTML parts that differ
 * @param remark what is to be known before one reads what differs; may be empty
 * @param sources of the templates, where they differ
 * @param previous the row before this one in the list it was opened from; empty on the first
 * @param list that list
 */
record TwoMailsPage(
    RunHead head,
    String person,
    String candidateHref,
    StatusChip kind,
    boolean kept,
    Side before,
    Side after,
    List<TextComparison.Line> subject,
    List<TextComparison.Line> lines,
    List<TextComparison.Line> html,
    String remark,
    List<DiffLine> sources,
    String previous,
    String next,
    String list) {

  /**
   * What one version sends.
   *
   * @param what template and channel; empty if nothing is sent
   * @param at null if nothing is sent
   * @param htmlHref the mail as HTML; empty if there is none
   * @param files it brings along; empty for none
   * @param problem why the mail cannot be made; empty if it is
   * @param why the decision in sentences
   * @param spoke rules with an opinion
   */
  record Side(
      String what,
      @Nullable ShownTime at,
      String rule,
      String ruleHref,
      String reason,
      String subject,
      String text,
      String htmlHref,
      String files,
      String problem,
      String template,
      List<String> why,
      List<Speaker> spoke) {}

  /** A rule with an opinion. */
  record Speaker(String rule, String href, String says) {}

  static TwoMailsPage of(
      RunHead head,
      ReplayRows rows,
      TouchFilter filter,
      TouchRow row,
      Optional<MailPreview> before,
      Optional<MailPreview> after,
      UnaryOperator<String> ruleHref) {
    String self = head.href() + "/mails/" + row.number();
    boolean two = before.isPresent() && after.isPresent();
    return new TwoMailsPage(
        head,
        row.person(),
        PageLinks.candidate(row.ref(), row.id()),
        MailsOfReplayPage.chip(row.kind()),
        row.shown().whole() != null,
        side(row.before(), row.decidedBefore(), before, self + "/before", ruleHref),
        side(row.after(), row.decidedAfter(), after, self + "/after", ruleHref),
        two ? TextComparison.of(before.get().subject(), after.get().subject()) : List.of(),
        two ? TextComparison.of(before.get().text(), after.get().text()) : List.of(),
        two ? VisibleHtml.differences(before.get().html(), after.get().html()) : List.of(),
        two ? remark(before.get(), after.get()) : "",
        two ? sources(before.get(), after.get()) : List.of(),
        step(head, rows, filter, row, -1),
        step(head, rows, filter, row, 1),
        filter.href(head.href()));
  }

  /** What differs where the plain texts do not. */
  private static String remark(MailPreview before, MailPreview after) {
    if (!before.subject().equals(after.subject()) || !before.text().equals(after.text())) {
      return "";
    } else if (!before.attachments().equals(after.attachments())) {
      return "The files that they bring along differ: other names, or other content.";
    } else if (before.html().equals(after.html())) {
      return "Both mails are the same to the letter.";
    }
    return VisibleHtml.differences(before.html(), after.html()).isEmpty()
        ? "Only the HTML differs, and not in its words or links: colours, sizes or order of its"
            + " parts. The template below shows where."
        : "Only the HTML differs: the subject and the plain text are the same.";
  }

  /** The next row of the list; of all rows for one that is not in it. */
  private static String step(
      RunHead head, ReplayRows rows, TouchFilter filter, TouchRow row, int way) {
    List<Integer> listed = filter.of(rows.touches()).stream().map(TouchRow::number).toList();
    int at = listed.indexOf(row.number());
    int next = at + way;
    if (at < 0) {
      int number = row.number() + way;
      return rows.touch(number).isPresent() ? filter.href(head.href(), number) : "";
    }
    return next >= 0 && next < listed.size() ? filter.href(head.href(), listed.get(next)) : "";
  }

  private static List<DiffLine> sources(MailPreview before, MailPreview after) {
    return DiffLine.of(TextComparison.unified(after.path(), before.source(), after.source()));
  }

  private static Side side(
      @Nullable TouchSide side,
      @Nullable Decision decision,
      Optional<MailPreview> mail,
      String href,
      UnaryOperator<String> ruleHref) {
    return new Side(
        side == null
            ? ""
            : (side.task() ? "Task " : "")
                + side.template()
                + " by "
                + DisplayWords.channel(side.via().name()),
        side == null ? null : ShownTime.at(side.at(), ZoneOffset.UTC),
        side == null ? "" : side.rule(),
        side == null ? "" : ruleHref.apply(side.rule()),
        side == null ? "" : side.reason(),
        mail.map(MailPreview::subject).orElse(""),
        mail.map(MailPreview::text).orElse(""),
        mail.filter(each -> !each.html().isEmpty()).map(each -> href).orElse(""),
        mail.map(MailPreview::files).orElse(""),
        mail.map(MailPreview::problem).orElse(""),
        mail.map(MailPreview::path).orElse(""),
        decision == null ? List.of() : DecisionSentences.of(decision),
        decision == null ? List.of() : spoke(decision, ruleHref));
  }

  private static List<Speaker> spoke(Decision decision, UnaryOperator<String> ruleHref) {
    List<Speaker> spoke = new ArrayList<>();
    for (AttributedOpinion opinion : decision.opinions()) {
      String reason = Objects.requireNonNullElse(opinion.opinion().reason(), "");
      spoke.add(
          new Speaker(
              opinion.rule(),
              ruleHref.apply(opinion.rule()),
              opinion.opinion().phrase() + (reason.isEmpty() ? "" : ", because " + reason)));
    }
    return spoke;
  }
}
