package nurture.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far an import is. */
public enum ImportState {
  /** The file is kept, and its columns wait to be confirmed. */
  UPLOADED,
  /** What the columns say is confirmed. */
  MAPPED,
  /** A dry run is under way. */
  CHECKING,
  /** A dry run is done; nothing was changed. */
  CHECKED,
  RUNNING,
  DONE,
  CANCELLED,
  /** It cannot go on; the reason says why. */
  FAILED;

  /** As it is written down: {@code checked}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ImportState> of(String word) {
    return Arrays.stream(values()).filter(state -> state.word().equals(word)).findFirst();
  }

  /** Whether a node works on it. */
  public boolean underWay() {
    return this == CHECKING || this == RUNNING;
  }

  /** Whether nothing comes after it. */
  public boolean over() {
    return this == DONE || this == CANCELLED || this == FAILED;
  }
}
