package nurture.json;

import java.util.List;
import nurture.event.Profile;

/** What is wrong with a profile, or a ref, that was not read from JSON. */
public final class ProfileFaults {

  private ProfileFaults() {}

  /** Each field of a profile that would be refused over the API, by its name. */
  public static List<InputRefusal> of(Profile profile) {
    InputFaults faults = new InputFaults();
    FieldChecks.profile("", profile, faults);
    try {
      faults.refuse();
      return List.of();
    } catch (RefusalException e) {
      return e.refusals();
    }
  }

  /** What is wrong with a ref. */
  public static List<InputRefusal> ofRef(String ref) {
    try {
      CandidateRef.check("ref", ref);
      return List.of();
    } catch (RefusalException e) {
      return e.refusals();
    }
  }

  /** What is wrong with a text in which lines may break. */
  public static List<InputRefusal> ofProse(String field, String text) {
    InputFaults faults = new InputFaults();
    faults.passes(() -> TextLimits.prose(field, text));
    try {
      faults.refuse();
      return List.of();
    } catch (RefusalException e) {
      return e.refusals();
    }
  }
}
