package nurture.playbook;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nurture.library.ItemKind;
import nurture.template.TemplateBook;

/** Which templates need a piece of the content library, and of which kinds. */
final class NeededContent {

  private static final Set<ItemKind> READINGS =
      EnumSet.of(
          ItemKind.INSIGHT, ItemKind.TESTIMONIAL, ItemKind.BEHIND_THE_SCENES, ItemKind.CULTURE);

  /** By the variable that holds the piece. */
  private static final Map<String, Set<ItemKind>> KINDS =
      Map.of(
          "insight",
          READINGS,
          "content",
          READINGS,
          "event",
          EnumSet.of(ItemKind.EVENT),
          "introduction",
          EnumSet.of(ItemKind.PERSON, ItemKind.LEADER));

  /** The kinds one of which each template needs; nothing for one that needs none. */
  static Map<String, Set<ItemKind>> of(TemplateBook templates) {
    Map<String, Set<ItemKind>> needed = new HashMap<>();
    for (String name : templates.names()) {
      templates.info(name).needs().stream()
          .map(path -> KINDS.get(path.split("\\.", 2)[0]))
          .filter(kinds -> kinds != null)
          .findFirst()
          .ifPresent(kinds -> needed.put(name, kinds));
    }
    return needed;
  }

  private NeededContent() {}
}
