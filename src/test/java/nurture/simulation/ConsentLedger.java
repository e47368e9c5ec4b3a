package nurture.simulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nurture.event.Basis;
import nurture.event.BounceKind;
import nurture.event.CandidateEvent;
import nurture.event.CandidateEvent.CandidateUpserted;
import nurture.event.CandidateEvent.ConsentGiven;
import nurture.event.CandidateEvent.ConsentWithdrawn;
import nurture.event.CandidateEvent.Held;
import nurture.event.CandidateEvent.MessageBounced;
import nurture.event.CandidateEvent.MessageComplained;
import nurture.event.CandidateEvent.Released;
import nurture.event.CandidateEvent.ResearchFound;
import nurture.event.CandidateEvent.SuppressionLifted;
import nurture.event.CandidateEvent.Unsubscribed;
import nurture.event.ResearchItem;
import nurture.event.Via;

/**
 * What may be done with a candidate, kept a second time from the events alone: the dossier's own
 * books are part of what is examined. Events of these kinds come in their order.
 */
final class ConsentLedger {

  private final Set<Via> given = EnumSet.noneOf(Via.class);
  private final Map<Via, Boolean> silentForGood = new EnumMap<>(Via.class);
  private final Set<ResearchItem> found = EnumSet.noneOf(ResearchItem.class);
  private boolean addressGone;
  private String email = "";
  private Optional<Held> hold = Optional.empty();

  void after(CandidateEvent event) {
    if (event instanceof ConsentGiven e) {
      given.add(e.via());
      if (e.basis() == Basis.CONSENT) {
        silentForGood.remove(e.via(), false);
      }
    } else if (event instanceof ConsentWithdrawn e) {
      e.via().map(List::of).orElse(List.of(Via.values())).forEach(this::withdrawn);
    } else if (event instanceof Unsubscribed e) {
      withdrawn(e.via().orElse(Via.EMAIL));
    } else if (event instanceof MessageComplained) {
      silentForGood.put(Via.EMAIL, true);
    } else if (event instanceof SuppressionLifted e && e.via() == Via.EMAIL) {
      // What the candidate asked for stays.
      addressGone = false;
    } else if (event instanceof MessageBounced e && e.kind() == BounceKind.HARD) {
      addressGone = true;
    } else if (event instanceof CandidateUpserted e && e.profile().email() != null) {
      addressGone &= e.profile().email().equals(email);
      email = e.profile().email();
    } else if (event instanceof ResearchFound e) {
      found.add(e.item());
    } else if (event instanceof Held e) {
      hold = Optional.of(e);
    } else if (event instanceof Released) {
      hold = Optional.empty();
    }
  }

  boolean consented(Via via) {
    return given.contains(via);
  }

  boolean silent(Via via) {
    return silentForGood.containsKey(via) || via == Via.EMAIL && addressGone;
  }

  boolean researched() {
    return found.size() == ResearchItem.values().length;
  }

  boolean held(LocalDate today) {
    return hold.map(h -> h.until().map(today::isBefore).orElse(true)).orElse(false);
  }

  private void withdrawn(Via via) {
    given.remove(via);
    silentForGood.putIfAbsent(via, false);
  }
}
