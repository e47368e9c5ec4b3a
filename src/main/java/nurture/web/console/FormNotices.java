package nurture.web.console;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form has to say on the page it leads to. The address carries only a random name for it, so
 * that no link can have the console say something. It is shown once, to the session that sent the
 * form alone; the newest 100 are kept. Thread-safe.
 */
public final class FormNotices {

  /**
   * What there is to say.
   *
   * @param undo null where it cannot be taken back
   */
  public record Notice(String says, @Nullable UndoForm undo) {}

  /**
   * A notice that waits to be shown.
   *
   * @param reader the session it is for; null until the address is sent to it
   */
  private record Waiting(Notice notice, @Nullable String reader) {}

  static final String PARAMETER = "notice";

  private static final int KEPT = 100;
  private static final Pattern NAME = Pattern.compile("[?&]" + PARAMETER + "=([0-9a-f-]{36})");

  private final Map<String, Waiting> waiting =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Waiting> eldest) {
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
    waiting.put(name, new Waiting(notice, null));
    return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + name;
  }

  /**
   * Keeps the notice of an address for those to whom the address is sent.
   *
   * @param reader their session; empty for visitors
   */
  synchronized void bind(String address, String reader) {
    Matcher name = NAME.matcher(address);
    if (name.find()) {
      waiting.computeIfPresent(
          name.group(1),
          (known, one) -> one.reader() == null ? new Waiting(one.notice(), reader) : one);
    }
  }

  /** The notice of this name, if it is for this reader; no other reader takes it away. */
  synchronized Optional<Notice> take(@Nullable String name, String reader) {
    Waiting found = name == null ? null : waiting.get(name);
    if (found == null || !reader.equals(found.reader())) {
      return Optional.empty();
    }
    waiting.remove(name);
    return Optional.of(found.notice());
  }
}
