package nurture.playbook;

import nurture.event.Via;

/**
 * A template of a playbook, in a line.
 *
 * @param name as rules name it, {@code first-outreach}
 * @param purpose one sentence for people
 * @param via the channel it is written for
 */
public record TemplateSummary(String name, String purpose, Via via) {

  /** Its file in a version or draft. */
  public String file() {
    return "templates/" + name + ".ftl";
  }
}
