package nurture.rules.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A cache with a bound. When half of the bound is added, entries that were not used since the last
 * time are dropped. Safe for concurrent use; under contention it may hold a few more.
 */
final class BoundedCache<K, V> {

  private final int most;
  private volatile Map<K, V> recent = new ConcurrentHashMap<>();
  private volatile Map<K, V> older = Map.of();

  BoundedCache(int most) {
    this.most = most;
  }

  @Nullable V find(K key) {
    V value = recent.get(key);
    if (value == null) {
      value = older.get(key);
      if (value != null) {
        recent.put(key, value);
      }
    }
    return value;
  }

  void put(K key, V value) {
    if (recent.size() >= most / 2) {
      older = recent;
      recent = new ConcurrentHashMap<>();
    }
    recent.put(key, value);
  }

  /** The value of a key, made if there is none; two threads may make it at once. */
  V get(K key, Supplier<V> made) {
    V value = find(key);
    if (value == null) {
      value = made.get();
      put(key, value);
    }
    return value;
  }
}
