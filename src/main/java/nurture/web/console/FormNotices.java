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

  static final String PARAMETER = "notice";

  private static final int KEPT = 100;

  private final Map<String, String> waiting =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > KEPT;
        }
      };

  /** The address of a page with something to say on it. */
  public synchronized String on(String path, String says) {
    String name = UUID.randomUUID().toString();
    waiting.put(name, says);
    return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + name;
  }

  public synchronized Optional<String> take(@Nullable String name) {
    return name == null ? Optional.empty() : Optional.ofNullable(waiting.remove(name));
  }
}
