package nurture.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nurture.event.ResearchItem;

/** The checklist of PLAYBOOK P18 as far as it is filled. */
public record Research(Map<ResearchItem, ResearchFinding> found) {

  /** What messages quote as the reason to write, the first that was found first. */
  public static final List<ResearchItem> QUOTED =
      List.of(ResearchItem.PUBLISHED_CONTENT, ResearchItem.SKILLS_ALIGNMENT);

  private static final List<ResearchItem> ITEMS = List.of(ResearchItem.values());

  static final Research NONE = new Research(Map.of());

  public Research {
    found = StoredDefaults.map(found);
  }

  public List<ResearchItem> missing() {
    List<ResearchItem> missing = new ArrayList<>();
    for (ResearchItem item : ITEMS) {
      if (!found.containsKey(item)) {
        missing.add(item);
      }
    }
    return Collections.unmodifiableList(missing);
  }

  Research found(ResearchItem item, ResearchFinding finding) {
    ResearchFinding known = found.get(item);
    if (known != null && known.at().isAfter(finding.at())) {
      return this;
    }
    Map<ResearchItem, ResearchFinding> more = new EnumMap<>(ResearchItem.class);
    more.putAll(found);
    more.put(item, finding);
    return new Research(more);
  }
}
