package nurture.rules.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nurture.rules.form.FormChange.AddConsequence;
import nurture.rules.form.FormChange.AddRow;
import nurture.rules.form.FormChange.AddStep;
import nurture.rules.form.FormChange.MoveRow;
import nurture.rules.form.FormChange.RemoveRow;
import nurture.rules.form.FormChange.SetCell;
import nurture.rules.form.FormChange.UnwrapRow;
import nurture.rules.form.FormChange.WrapRow;

/** Changes the tree of a form. */
final class FormChanges {

  private final Map<String, Object> tree;

  private FormChanges(RuleForm form) {
    this.tree = FormTree.of(form);
  }

  static RuleForm of(RuleForm form, FormChange change) {
    FormChanges changes = new FormChanges(form);
    changes.make(change);
    return FormTree.read(changes.tree);
  }

  private void make(FormChange change) {
    if (change instanceof SetCell set) {
      set(set.path(), set.text());
    } else if (change instanceof AddRow add) {
      insert(list(add.list()), add.place(), new LinkedHashMap<String, Object>());
    } else if (change instanceof AddConsequence add) {
      insert(list("then"), add.place(), FormTree.consequence(FormChange.begun(add.type())));
    } else if (change instanceof AddStep add) {
      step(add);
    } else if (change instanceof RemoveRow remove) {
      Object unused = list(parent(remove.row())).remove(number(remove.row()));
    } else if (change instanceof MoveRow move) {
      List<Object> list = list(parent(move.row()));
      insert(list, move.place(), list.remove(number(move.row())));
    } else if (change instanceof WrapRow wrap) {
      wrap(wrap);
    } else if (change instanceof UnwrapRow unwrap) {
      unwrap(unwrap.row());
    }
  }

  private static void insert(List<Object> list, int place, Object row) {
    list.add(Math.max(0, Math.min(place, list.size())), row);
  }

  /** A path that ends with a number means the text of a value. */
  private void set(String path, String text) {
    int dot = path.lastIndexOf('.');
    String last = path.substring(dot + 1);
    if (last.matches("\\d+")) {
      row(path).put("text", text);
    } else if (dot < 0) {
      tree.put(last, text);
    } else {
      row(path.substring(0, dot)).put(last, text);
    }
  }

  private void step(AddStep add) {
    String type = String.valueOf(row(add.consequence()).get("type"));
    StepRow step =
        MemberWords.steps(CaretContext.type(type), false).stream()
            .filter(method -> method.getName().equals(add.step()))
            .findFirst()
            .map(FormChange::begun)
            .orElseThrow(() -> new IllegalArgumentException(type + " has no step " + add.step()));
    list(add.consequence() + ".steps").add(FormTree.step(step));
  }

  private void wrap(WrapRow wrap) {
    List<Object> list = list(parent(wrap.row()));
    Map<String, Object> row = row(wrap.row());
    Map<String, Object> group = new LinkedHashMap<>();
    for (String remark : List.of("above", "behind")) {
      Object said = row.remove(remark);
      group.put(remark, said == null ? "" : said);
    }
    group.put("presence", wrap.presence().name());
    group.put("shape", wrap.shape().name());
    group.put("parts", new ArrayList<Object>(List.of(row)));
    list.set(number(wrap.row()), group);
  }

  private void unwrap(String path) {
    Map<String, Object> group = row(path);
    List<Object> parts = list(path + ".parts");
    boolean plain =
        "THERE".equals(group.get("presence"))
            && "ALL".equals(group.get("shape"))
            && !parts.isEmpty();
    if (!plain) {
      throw new IllegalArgumentException(path + " is no group whose conditions can stand alone");
    }
    List<Object> list = list(parent(path));
    int place = number(path);
    row(path + ".parts.0").put("above", group.getOrDefault("above", ""));
    row(path + ".parts." + (parts.size() - 1)).put("behind", group.getOrDefault("behind", ""));
    list.remove(place);
    list.addAll(place, parts);
  }

  private static String parent(String path) {
    int dot = path.lastIndexOf('.');
    if (dot < 0) {
      throw unknown(path);
    }
    return path.substring(0, dot);
  }

  private int number(String path) {
    String last = path.substring(path.lastIndexOf('.') + 1);
    if (!last.matches("\\d{1,4}") || Integer.parseInt(last) >= list(parent(path)).size()) {
      throw unknown(path);
    }
    return Integer.parseInt(last);
  }

  @SuppressWarnings("unchecked")
  private List<Object> list(String path) {
    if (at(path) instanceof List<?> list) {
      return (List<Object>) list;
    }
    throw unknown(path);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> row(String path) {
    if (at(path) instanceof Map<?, ?> row) {
      return (Map<String, Object>) row;
    }
    throw unknown(path);
  }

  private Object at(String path) {
    Object at = tree;
    for (String name : path.split("\\.")) {
      Object next =
          at instanceof Map<?, ?> map
              ? map.get(name)
              : at instanceof List<?> list
                      && name.matches("\\d{1,4}")
                      && Integer.parseInt(name) < list.size()
                  ? list.get(Integer.parseInt(name))
                  : null;
      if (next == null) {
        throw unknown(path);
      }
      at = next;
    }
    return at;
  }

  private static IllegalArgumentException unknown(String path) {
    return new IllegalArgumentException("the form has no " + path);
  }
}
