package nurture.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nurture.json.JsonMappers;
import nurture.simulation.replay.DifferenceKind;
import nurture.simulation.replay.ReplayReport;
import nurture.simulation.replay.ReplayReport.Balance;
import nurture.simulation.replay.ReplayReport.Both;
import nurture.simulation.replay.ReplayReport.Example;
import nurture.simulation.replay.ReplayReport.Said;
import nurture.simulation.replay.ReplayReport.Totals;
import nurture.simulation.replay.ReplayReport.Touchpoint;
import nurture.simulation.replay.ReplayScope;

/** Writes what a replay found. Thread-safe. */
public final class ReplayJson {

  public static ObjectNode write(ReplayReport report) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    node.put("published", report.published().version()).put("draft", report.draft().version());
    node.putObject("titles")
        .put("published", report.published().title())
        .put("draft", report.draft().title());
    scope(node, report.scope());
    node.put("complete", report.complete());
    totals(node.putObject("candidates"), report.totals());
    balance(node.putObject("touches"), report.totals().touches());
    ObjectNode kinds = node.putObject("differences");
    report.kinds().forEach((differenceKind, count) -> kinds.put(word(differenceKind), count));
    balances(node.putArray("templates"), "template", report.templates());
    balances(node.putArray("rules"), "rule", report.rules());
    ArrayNode shifts = node.putArray("moved");
    report
        .shifts()
        .forEach(
            (shift, count) -> {
              ObjectNode each = shifts.addObject();
              touchpoint(each.putObject("from"), shift.from());
              touchpoint(each.putObject("to"), shift.to());
              each.put("touches", count);
            });
    ArrayNode stages = node.putArray("stages");
    report
        .stages()
        .forEach(
            (step, both) ->
                both(
                    stages.addObject().put("from", word(step.from())).put("to", word(step.to())),
                    both));
    ArrayNode guards = node.putArray("guards");
    report.guards().forEach((rule, both) -> both(guards.addObject().put("rule", rule), both));
    ArrayNode volume = node.putArray("volume");
    report
        .volume()
        .forEach(
            (slot, both) ->
                both(
                    volume
                        .addObject()
                        .put("day", slot.day().toString())
                        .put("via", word(slot.via())),
                    both));
    ArrayNode failures = node.putArray("failures");
    report
        .failures()
        .forEach(
            failure ->
                failures
                    .addObject()
                    .put("version", word(failure.version()))
                    .put("reason", failure.reason())
                    .put("candidates", failure.candidates())
                    .put("example", failure.example()));
    ArrayNode notReplayable = node.putArray("notReplayable");
    report
        .notReplayable()
        .forEach(
            (reason, count) ->
                notReplayable.addObject().put("reason", reason).put("candidates", count));
    ArrayNode examples = node.putArray("examples");
    report.examples().forEach(example -> example(examples.addObject(), example));
    return node;
  }

  private static void scope(ObjectNode node, ReplayScope replayScope) {
    if (replayScope instanceof ReplayScope.Moment moment) {
      node.put("at", moment.at().toString());
    } else if (replayScope instanceof ReplayScope.Period period) {
      node.put("from", period.from().toString()).put("to", period.to().toString());
    }
  }

  private static void totals(ObjectNode node, Totals totals) {
    node.put("seen", totals.seen())
        .put("compared", totals.compared())
        .put("getSomethingElse", totals.noticed())
        .put("different", totals.different())
        .put("unchanged", totals.unchanged())
        .put("withNewsWaiting", totals.news())
        .put("touchesRecorded", totals.recorded());
    both(node.putObject("answersWithoutMessage"), totals.unmatched());
  }

  private static void balances(ArrayNode list, String what, Map<String, Balance> balances) {
    balances.forEach((name, balance) -> balance(list.addObject().put(what, name), balance));
  }

  private static void balance(ObjectNode node, Balance balance) {
    node.put("published", balance.published())
        .put("draft", balance.draft())
        .put("gained", balance.gained())
        .put("lost", balance.lost())
        .put("movedFrom", balance.movedFrom())
        .put("movedTo", balance.movedTo())
        .put("reworded", balance.reworded());
  }

  private static void both(ObjectNode node, Both both) {
    node.put("published", both.published()).put("draft", both.draft());
  }

  private static void touchpoint(ObjectNode node, Touchpoint touchpoint) {
    node.put("template", touchpoint.template()).put("via", word(touchpoint.via()));
  }

  private static void example(ObjectNode node, Example example) {
    node.put("candidate", example.ref());
    ArrayNode kinds = node.putArray("differences");
    for (DifferenceKind differenceKind : example.kinds()) {
      kinds.add(word(differenceKind));
    }
    said(node, "published", example.published());
    said(node, "draft", example.draft());
  }

  private static void said(ObjectNode node, String version, Optional<Said> said) {
    said.ifPresent(
        s -> {
          ObjectNode side = node.putObject(version).put("at", s.at().toString());
          ArrayNode why = side.putArray("why");
          s.sentences().forEach(why::add);
        });
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private ReplayJson() {}
}
