package nurture.attachment;

import java.util.Objects;
import nurture.digest.Sha256;

/** A file that a message brings along, as a playbook has it. Immutable. */
public final class AttachedFile {

  private final String name;
  private final AttachmentKind kind;
  private final byte[] content;
  private final String hash;

  private AttachedFile(String name, AttachmentKind kind, byte[] content) {
    this.name = name;
    this.kind = kind;
    this.content = content;
    this.hash = Sha256.hex(content);
  }

  /**
   * A file that passed {@link AttachmentRules#fault}.
   *
   * @param name without a folder
   * @throws IllegalArgumentException saying what is wrong with it
   */
  public static AttachedFile of(String name, byte[] content) {
    AttachmentRules.fault(name, content)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(name + ": " + fault.message());
            });
    return new AttachedFile(name, AttachmentKind.of(name).orElseThrow(), content.clone());
  }

  public String name() {
    return name;
  }

  public AttachmentKind kind() {
    return kind;
  }

  /** In bytes. */
  public int size() {
    return content.length;
  }

  /** SHA-256 in hex digits. */
  public String hash() {
    return hash;
  }

  /** A copy. */
  public byte[] content() {
    return content.clone();
  }

  /** Of the same name and content. */
  @Override
  public boolean equals(Object other) {
    return other instanceof AttachedFile that && name.equals(that.name) && hash.equals(that.hash);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, hash);
  }

  @Override
  public String toString() {
    return name + " of " + content.length + " bytes";
  }
}
