package nurture.web.draft;

import java.util.UUID;
import nurture.web.console.PageLinks;

/**
 * What a draft is chosen for.
 *
 * @param field which field of an address or form says it: {@code rule}, {@code file}, {@code copy}
 *     or {@code candidate}; empty where a draft is chosen for nothing yet
 * @param value what that field has
 * @param file that is edited; empty where that is not known before
 * @param says what the page asks for
 * @param button what the button of a draft says; empty where its name leads on
 */
record DraftUse(String field, String value, String file, String says, String button) {

  static final DraftUse NONE = new DraftUse("", "", "", "", "");

  private static final String OR_NEW = ", or begin a new one.";

  /** To change a rule of a file. */
  static DraftUse rule(String rule, String file) {
    return new DraftUse(
        "rule", rule, file, "Choose the draft in which you change “" + rule + "”" + OR_NEW, "");
  }

  static DraftUse file(String file) {
    return new DraftUse(
        "file", file, file, "Choose the draft in which you change " + file + OR_NEW, "");
  }

  static DraftUse copy(String rule) {
    return new DraftUse(
        "copy",
        rule,
        "",
        "Choose the draft that gets a new rule made from “" + rule + "”" + OR_NEW,
        "Make it here");
  }

  static DraftUse scenario(String ref) {
    return new DraftUse(
        "candidate",
        ref,
        "",
        "Choose the draft that gets a scenario made from " + ref + " as they are today" + OR_NEW,
        "Make it here");
  }

  /** Whether something is added to the draft at once. */
  boolean adds() {
    return !button.isEmpty();
  }

  /** Where the button of a draft leads. */
  String action(UUID draft) {
    return PageLinks.draft(draft) + (field.equals("copy") ? "/copy-rule" : "/scenario");
  }
}
