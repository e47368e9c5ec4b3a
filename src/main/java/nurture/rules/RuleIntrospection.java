package nurture.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nurture.candidate.Dossier;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/**
 * A rule book taken apart: each rule as it is written and as it is compiled, side by side, and what
 * facts there are when a phase has spoken. For whoever explains rules; deciding needs none of it.
 * Safe for concurrent use.
 */
public final class RuleIntrospection {

  /** One rule, as it is written and as the engine has it. */
  public record Part(RuleCard card, RuleImpl compiled) {}

  /**
   * A fact and where it is from.
   *
   * @param rule the rule that inserted it; empty for what is known of the candidate
   */
  public record Known(Object fact, String rule) {}

  private final RuleBook book;
  private final Map<String, Part> parts = new HashMap<>();

  /** Reads the rules of a book once more, to some tens of milliseconds. */
  public RuleIntrospection(RuleBook book) {
    this.book = book;
    Map<String, RuleImpl> compiled = new HashMap<>();
    for (KiePackage each : book.base().getKiePackages()) {
      for (Rule rule : each.getRules()) {
        compiled.put(rule.getName(), (RuleImpl) rule);
      }
    }
    book.engineNames()
        .forEach(
            (id, card) ->
                parts.put(
                    card.name(), new Part(card, Objects.requireNonNull(compiled.get(id), id))));
  }

  public RuleBook book() {
    return book;
  }

  /** Those that decide about candidates. */
  public List<RuleCard> cards() {
    return book.source().cards().stream().filter(RuleCard::decides).toList();
  }

  /** Empty if there is no rule of that name. */
  public Optional<Part> part(String rule) {
    return Optional.ofNullable(parts.get(rule));
  }

  /**
   * All facts there are once a phase has spoken, those of the candidate first.
   *
   * @param phase {@code policy}, {@code journey} or {@code guard}; the ones before it have spoken
   *     as well
   */
  public List<Known> known(Dossier dossier, Instant now, String phase) {
    List<Known> known = new ArrayList<>();
    KieSession session = book.base().newKieSession();
    try {
      for (Object fact : book.facts(dossier, now)) {
        session.insert(fact);
        known.add(new Known(fact, ""));
      }
      Speaking speaking = new Speaking();
      session.addEventListener(speaking);
      session.addEventListener(
          new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
              known.add(new Known(event.getObject(), speaking.rule));
            }
          });
      Evaluation.order(session, Phase.upTo(phase));
      session.fireAllRules(Budget.DEFAULT.firings());
    } finally {
      session.dispose();
    }
    return List.copyOf(known);
  }

  private final class Speaking extends DefaultAgendaEventListener {

    private String rule = "";

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
      rule = Evaluation.name(book.engineNames(), event);
    }
  }
}
