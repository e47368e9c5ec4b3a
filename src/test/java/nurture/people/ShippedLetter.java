package nurture.people;

import java.util.regex.Pattern;

/** A shipped message for a small playbook, which has not the rules that keep its promises. */
public final class ShippedLetter {

  private static final Pattern LISTED = Pattern.compile("(?m)^promises:\\R(?:[ ].*\\R)+");

  /** The same message without what it promises. */
  public static String withoutPromises(String template) {
    return template.contains("keptBy: suppression")
        ? template
        : LISTED.matcher(template).replaceFirst("").replace(", and I'll stick to yours", "");
  }

  private ShippedLetter() {}
}
