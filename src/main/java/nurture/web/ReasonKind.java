package nurture.web;

import java.util.List;
import java.util.Set;

/**
 * What rules looked at, in the few kinds a candidate is told of. The facts of each are named; what
 * stands in them is not told, because a message may have been forwarded. Facts that are not named
 * here are about the moment or about work among ourselves.
 */
enum ReasonKind {
  PLACE("Candidate", "EvaluationTime", "WorkingHours"),
  CONTACT("Contact", "NextTouch", "TopicHistory"),
  WORK("Role", "Found", "ResearchGate"),
  SIGNALS("SignalSeen", "Points"),
  ANSWERS("LastReply", "Postponed", "Away", "HeardFrom", "WrittenAnswer"),
  CLICKS("Interest"),
  OFFERS("Match", "AvailableContent"),
  OCCASION("CampaignWaiting"),
  HIRING("LastStep", "Employment"),
  REFERRALS("Referred"),
  CHOICES("Preferences", "Reach", "Agreement"),
  OTHERS("Volume");

  private final Set<String> facts;

  ReasonKind(String... facts) {
    this.facts = Set.of(facts);
  }

  /** Those of which any fact was looked at, in this order. */
  static List<ReasonKind> of(Set<String> seen) {
    return List.of(values()).stream()
        .filter(kind -> kind.facts.stream().anyMatch(seen::contains))
        .toList();
  }
}
