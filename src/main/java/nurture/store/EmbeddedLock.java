package nurture.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to use a data directory, held by one server at a time and given back by the system when
 * its process dies, however it dies.
 *
 * <p>The file holds its holder's process id, for people. A system forgets a process's lock when
 * that process closes <em>any</em> handle on the file, so within one process the paths held are
 * remembered and the file is not even opened a second time.
 */
final class EmbeddedLock {
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private EmbeddedLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, or refuses at once.
   *
   * @throws IllegalStateException if another server holds it
   */
  static EmbeddedLock take(Path file) throws IOException {
    long self = ProcessHandle.current().pid();
    if (!HELD_HERE.add(file)) {
      throw refusal(file, Long.toString(self));
    }
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      lock = channel.tryLock();
      if (lock == null) {
        throw refusal(file, Files.readString(file).strip());
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((self + "\n").getBytes(StandardCharsets.US_ASCII)));
      return new EmbeddedLock(file, channel);
    } finally {
      if (lock == null) {
        HELD_HERE.remove(file);
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  private static IllegalStateException refusal(Path file, String holder) {
    return new IllegalStateException(
        "%s is held by process %s: another server uses this embedded database. "
                .formatted(file, holder.isEmpty() ? "(unknown)" : holder)
            + "Stop it, give this one its own NURTURE_DATABASE_DATA_DIR, or let both share a"
            + " PostgreSQL by setting NURTURE_DATABASE_URL.");
  }

  boolean isHeld() {
    return channel.isOpen();
  }

  /** Gives the lock back; the file stays. Harmless when repeated. */
  void release() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("Could not let go of " + file, e);
    } finally {
      HELD_HERE.remove(file);
    }
  }
}
