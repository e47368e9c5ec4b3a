package nurture.inbox;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nurture.event.Tone;

/**
 * What a reply means.
 *
 * @param tone how it reads
 * @param until the first day to try again, where it asks for another time and names one
 * @param sure whether its words are clear; otherwise a person has to read it
 */
public record ReplyMeaning(Tone tone, Optional<LocalDate> until, boolean sure) {

  static final ReplyMeaning UNSURE = new ReplyMeaning(Tone.NEUTRAL, Optional.empty(), false);

  public ReplyMeaning {
    Objects.requireNonNull(tone, "tone");
    Objects.requireNonNull(until, "until");
  }

  /** Not sure where the words contradict each other, or quotations may be among them. */
  static ReplyMeaning of(ReplyReading reading) {
    if (reading.unsure() || reading.wrongPerson()) {
      return UNSURE;
    }
    if (reading.notNow()) {
      return new ReplyMeaning(Tone.NOT_NOW, reading.comeBack(), true);
    }
    if (reading.positive() != reading.negative()) {
      return new ReplyMeaning(
          reading.positive() ? Tone.POSITIVE : Tone.NEGATIVE, Optional.empty(), true);
    }
    return reading.question() && !reading.positive()
        ? new ReplyMeaning(Tone.NEUTRAL, Optional.empty(), true)
        : UNSURE;
  }
}
