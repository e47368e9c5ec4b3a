package nurture.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nurture.digest.HashedId;
import nurture.identity.Mailbox;
import nurture.identity.PhoneNumber;

/**
 * Salted hashes (HMAC-SHA-256) that stand for people. Whoever knows the ref or the address can find
 * the row; the row alone says nothing. Thread-safe.
 */
public final class Pseudonyms {

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final SecretKeySpec salt;
  private final ThreadLocal<Mac> mac = ThreadLocal.withInitial(this::newMac);

  public Pseudonyms(byte[] salt) {
    this.salt = new SecretKeySpec(salt, "HmacSHA256");
  }

  /** The candidate's id everywhere in the database. */
  public UUID candidate(String ref) {
    return HashedId.of(hash("candidate", ref));
  }

  /** A candidate's id as the list of candidates writes it; empty if it is none. */
  static Optional<UUID> written(String text) {
    return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /** What an address is suppressed under; the same for every spelling of one mailbox. */
  public byte[] address(String email) {
    return addressHash(Mailbox.canonical(email));
  }

  /** What an address may be suppressed under, {@link #address} first: earlier spellings as well. */
  public List<byte[]> addresses(String email) {
    return Mailbox.keptForms(email).stream().map(this::addressHash).toList();
  }

  /** What a phone number is known under. */
  public byte[] phone(PhoneNumber number) {
    return Arrays.copyOf(hash("phone", number.e164()), 16);
  }

  private byte[] addressHash(String form) {
    return Arrays.copyOf(hash("address", form), 16);
  }

  /** Signs something we hand out and want to recognise when it comes back. */
  public byte[] signature(String text) {
    return Arrays.copyOf(hash("signature", text), 16);
  }

  private byte[] hash(String purpose, String text) {
    return mac.get().doFinal((purpose + "\0" + text).getBytes(StandardCharsets.UTF_8));
  }

  private Mac newMac() {
    try {
      Mac fresh = Mac.getInstance("HmacSHA256");
      fresh.init(salt);
      return fresh;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
