package nurture.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nurture.insight.RuleFigures;
import nurture.insight.RuleFigures.Line;
import nurture.insight.RuleFigures.Reading;
import nurture.insight.RuleFigures.Sheet;
import nurture.json.JsonMappers;
import nurture.rules.RuleCard;
import nurture.rules.language.Condition.Pattern;
import nurture.rules.language.RulePrinter;
import nurture.rules.whynot.Explanations;
import nurture.rules.whynot.WhyNot;
import nurture.web.JsonAnswers;

/** The rules in use: how they are written and what they did. */
public final class RuleRoutes {

  private static final int DAYS = 90;

  private final RuleFigures figures;
  private final Explanations explanations;
  private final InstantSource clock;

  public RuleRoutes(RuleFigures figures, Explanations explanations, InstantSource clock) {
    this.figures = figures;
    this.explanations = explanations;
    this.clock = clock;
  }

  public void mount(Router router) {
    router.get("/api/rules").handler(this::list);
    router.get("/api/rules/:name").handler(this::read);
  }

  private void list(RoutingContext context) {
    answer(
        context,
        (book, sheet) -> {
          ArrayNode list = JsonMappers.OWN.createArrayNode();
          book.cards().forEach(card -> list.add(brief(card, sheet)));
          return JsonMappers.OWN
              .createObjectNode()
              .put("playbook", book.book().version())
              .set("rules", list);
        });
  }

  private void read(RoutingContext context) {
    String name = context.pathParam("name");
    answer(context, (book, sheet) -> whole(QueryParameters.card(book, name), sheet));
  }

  private void answer(RoutingContext context, BiFunction<WhyNot, Sheet, JsonNode> writing) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    LocalDate from;
    LocalDate to;
    try {
      to = QueryParameters.day(context, "to", today);
      from = QueryParameters.day(context, "from", to.minusDays(DAYS));
    } catch (QueryParameters.Refusal refusal) {
      refusal.problem().answer(context);
      return;
    }
    figures
        .between(from, to)
        .compose(
            sheet ->
                context
                    .vertx()
                    .executeBlocking(
                        () ->
                            writing.apply(
                                QueryParameters.book(context, explanations, explanations::live),
                                sheet),
                        false))
        .onSuccess(node -> JsonAnswers.json(context, 200, node))
        .onFailure(e -> WhyNotRoutes.failed(context, e));
  }

  private static ObjectNode brief(RuleCard card, Sheet sheet) {
    ObjectNode node =
        JsonMappers.OWN
            .createObjectNode()
            .put("name", card.name())
            .put("phase", card.phase())
            .put("file", card.file())
            .put("line", card.line())
            .put("owner", card.owner());
    card.playbookLines().forEach(node.putArray("playbookLines")::add);
    return node.set("figures", figures(card, sheet));
  }

  private static ObjectNode whole(RuleCard card, Sheet sheet) {
    ObjectNode node = brief(card, sheet).put("comment", card.comment());
    ArrayNode conditions = node.putArray("conditions");
    card.conditions()
        .forEach(
            condition -> {
              ObjectNode each =
                  conditions
                      .addObject()
                      .put("kind", condition.quantifier().name().toLowerCase(Locale.ROOT))
                      .put("fact", condition.fact().map(Pattern::name).orElse(""))
                      .put("line", condition.span().line());
              ArrayNode tests = each.putArray("tests");
              condition
                  .fact()
                  .map(fact -> fact.asked().map(RulePrinter::text))
                  .orElseGet(() -> Stream.of(RulePrinter.text(condition)))
                  .forEach(tests::add);
            });
    ArrayNode says = node.putArray("says");
    card.insertions().forEach(insertion -> says.add(RulePrinter.opinion(insertion)));
    return node;
  }

  private static ObjectNode figures(RuleCard card, Sheet sheet) {
    ObjectNode node = JsonMappers.OWN.createObjectNode();
    Optional<Line> line =
        sheet.lines().stream().filter(each -> each.rule().equals(card.name())).findFirst();
    node.put("fired", line.map(Line::fired).orElse(0L))
        .put("asked", line.map(Line::asked).orElse(0L))
        .put("won", line.map(Line::won).orElse(0L))
        .put("lost", line.map(Line::lost).orElse(0L))
        .put("vetoed", line.map(Line::vetoed).orElse(0L));
    ArrayNode by = node.putArray("vetoedBy");
    line.ifPresent(
        each ->
            each.vetoedBy()
                .forEach((guard, times) -> by.addObject().put("rule", guard).put("times", times)));
    if (card.phase().equals("guard")) {
      node.put(
          "stopped",
          sheet.lines().stream()
              .mapToLong(each -> each.vetoedBy().getOrDefault(card.name(), 0L))
              .sum());
    }
    if (card.phase().equals("inbox")) {
      Optional<Reading> reading =
          sheet.readings().stream().filter(each -> each.rule().equals(card.name())).findFirst();
      return node.put("read", reading.map(Reading::read).orElse(0L))
          .put("corrected", reading.map(Reading::corrected).orElse(0L));
    }
    line.ifPresentOrElse(
        each -> node.put("last", each.last().toString()),
        () ->
            node.put(
                "remark",
                sheet
                    .since()
                    .map(since -> "never fires since " + since)
                    .orElse("nothing was counted in these days")));
    return node;
  }
}
