package nurture.decision;

import java.util.ArrayList;
import java.util.List;

/** Lists of what a touchpoint brings along. */
final class ItemLists {

  static List<String> and(List<String> items, List<String> more) {
    List<String> all = new ArrayList<>(items);
    more.stream().filter(item -> !item.isEmpty() && !all.contains(item)).forEach(all::add);
    return List.copyOf(all);
  }

  private ItemLists() {}
}
