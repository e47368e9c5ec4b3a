package nurture.playbook;

import java.util.List;

/** The files do not make a playbook; all that was found is listed, by file and line. */
public final class PlaybookProblems extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> list;

  PlaybookProblems(List<String> list) {
    super(String.join("\n", list));
    this.list = List.copyOf(list);
  }

  public List<String> list() {
    return list;
  }
}
