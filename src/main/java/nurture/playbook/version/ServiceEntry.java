package nurture.playbook.version;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What decides, since somebody said so.
 *
 * @param seq 1, 2, 3…; whoever changes what is in service names the one they saw
 * @param action what was done
 * @param version decides about everybody but the candidates of the canary
 * @param canary decides about a stable share of the candidates; mostly empty
 * @param percent that share, 1 to 99; 0 without a canary
 * @param actor who did it
 */
public record ServiceEntry(
    long seq,
    Instant at,
    Action action,
    long version,
    OptionalLong canary,
    int percent,
    String actor,
    String comment) {

  /** What can be done about what is in service. */
  public enum Action {
    FIRST("first"),
    PUBLISH("publish"),
    ROLL_BACK("roll-back"),
    CANARY("canary"),
    PROMOTE("promote"),
    WITHDRAW("withdraw"),
    /** The canary decides about a larger or smaller share. */
    SHARE("share"),
    /** The server did it by itself. */
    TAKEN_BACK("taken-back");

    private final String word;

    Action(String word) {
      this.word = word;
    }

    /** As it is written down. */
    public String word() {
      return word;
    }

    /**
     * @throws IllegalArgumentException for a word that is none of them
     */
    public static Action of(String word) {
      for (Action action : values()) {
        if (action.word.equals(word)) {
          return action;
        }
      }
      throw new IllegalArgumentException("\"" + word + "\" is nothing that is done to a playbook");
    }
  }

  /** Whether a version decides about anybody. */
  public boolean runs(long number) {
    return version == number || canary.isPresent() && canary.getAsLong() == number;
  }
}
