package nurture.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nurture.candidate.Dossier;
import nurture.candidate.HiringStep;
import nurture.candidate.Purpose;
import nurture.candidate.Reply;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.event.RecordedEvent;
import nurture.event.Tone;

/**
 * Knows in plain Java what each promise of a message means, and notes every message that leaves
 * although an earlier one promised that it would not.
 */
final class PromiseOracle implements SimulationListener {

  /** A promise that did not hold. */
  record Broken(String keeper, Instant at, String what) {}

  /** Whether a message goes against a promise; asked when it leaves. */
  @FunctionalInterface
  private interface Promise {
    boolean breaks(Dossier dossier, PlannedTouch message, Instant at);
  }

  private final Map<String, Set<String>> keepersByTemplate;
  private final Map<String, Integer> numbers;
  private final SeenCounts seenCounts;
  private final ConsentLedger consentLedger = new ConsentLedger();
  private final Map<String, Promise> promises = new TreeMap<>();
  private final Set<String> given = new TreeSet<>();
  private final List<Broken> broken = new ArrayList<>();

  /**
   * @param keepersByTemplate what keeps the promises of each message
   * @param numbers of the policy, by name
   */
  PromiseOracle(
      Map<String, Set<String>> keepersByTemplate,
      Map<String, Integer> numbers,
      SeenCounts seenCounts) {
    this.keepersByTemplate = keepersByTemplate;
    this.numbers = numbers;
    this.seenCounts = seenCounts;
    promises.put("suppression", (d, message, at) -> consentLedger.silent(message.via().get()));
    promises.put(
        "Pause outreach after a no",
        (dossier, message, at) ->
            message.purpose().approach() && replied(dossier, at, Tone.NEGATIVE, "AFTER_A_NO"));
    promises.put(
        "Pause outreach after a not now without a date",
        (dossier, message, at) ->
            message.purpose().approach()
                && dossier.engagement().notNow().isEmpty()
                && replied(dossier, at, Tone.NOT_NOW, "REST_WITHOUT_A_DATE"));
    promises.put(
        "Pause until the day the candidate asked for",
        (dossier, message, at) ->
            message.purpose() != Purpose.ANSWER
                && message.purpose() != Purpose.PROCESS
                // The law does not wait; only the question of consent can.
                && (message.purpose() != Purpose.NOTICE
                    || message.topic().equals("consent-renewal"))
                && dossier
                    .engagement()
                    .notNow()
                    .filter(later -> today(dossier, at).isBefore(later.until()))
                    .isPresent());
    promises.put(
        "Pause outreach after a hiring process ended",
        (dossier, message, at) ->
            message.purpose().approach()
                && dossier
                    .hiring()
                    .last()
                    .filter(
                        step ->
                            step.kind() == HiringStep.Kind.DECLINED
                                || step.kind() == HiringStep.Kind.REJECTED)
                    .filter(step -> days(step.at(), at) < number("AFTER_A_PROCESS"))
                    .isPresent());
  }

  /** Keepers it knows the meaning of. */
  Set<String> known() {
    return promises.keySet();
  }

  List<Broken> broken() {
    return broken;
  }

  @Override
  public void happened(RecordedEvent recordedEvent, String said) {
    consentLedger.after(recordedEvent.event());
  }

  @Override
  public void decided(Dossier dossier, Decision decision) {}

  @Override
  public void leaves(Dossier dossier, PlannedTouch message, Instant at) {
    for (String keeper : given) {
      if (requireNonNull(promises.get(keeper), keeper).breaks(dossier, message, at)) {
        broken.add(new Broken(keeper, at, message.topic()));
      }
    }
    for (String keeper : keepersByTemplate.getOrDefault(message.template(), Set.of())) {
      seenCounts.count("promised " + keeper);
      given.add(keeper);
    }
  }

  @Override
  public void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {}

  private boolean replied(Dossier dossier, Instant at, Tone tone, String within) {
    return dossier
        .engagement()
        .lastReply()
        .filter(reply -> reply.tone() == tone)
        .map(Reply::at)
        .filter(said -> days(said, at) < number(within))
        .isPresent();
  }

  private static long days(Instant from, Instant to) {
    return Duration.between(from, to).toDays();
  }

  private static LocalDate today(Dossier dossier, Instant at) {
    return at.atZone(dossier.person().timeZone()).toLocalDate();
  }

  private int number(String name) {
    return requireNonNull(numbers.get(name), name);
  }
}
