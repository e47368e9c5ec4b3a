package nurture.web.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form has to say on the page it leads to. The address carries only a random name for it, so
 * that nobody can have the console say something by handing out a link. Shown once; the newest 100
 * are kept. Thread-safe.
 */
public final class FormNotices {

  /**
   * What there is to say.
   *
   * @param undo null where it cannot be taken back
   */
  public record Notice(String says, @Nullable UndoForm undo) {}

  static final String PARAMETER = "notice";

  private static final int KEPT = 100;

  private final Map<String, Notice> waiting =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Notice> eldest) {
          return size() > KEPT;
        }
      };

  /** The address of a page with something to say on it. */
  public String on(String path, String says) {
    return kept(path, new Notice(says, null));
  }

  /** The same with a button that takes back what was done. */
  public String on(String path, String says, UndoForm undo) {
    return kept(path, new Notice(says, undo));
  }

  private synchronized String kept(String path, Notice notice) {
    String name = UUID.randomUUID().toString();
    waiting.put(name, notice);
    return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + name;
  }

  public synchronized Optional<Notice> take(@Nullable String name) {
    return name == null ? Optional.empty() : Optional.ofNullable(waiting.remove(name));
  }
}
