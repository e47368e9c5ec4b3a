package nurture.channel.email;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Signs the letters of one route with the keys of their domains. The first signature of each key is
 * verified against the public half before the letter leaves: a key that is damaged shows here and
 * not at a thousand receivers.
 *
 * <p>Thread: {@link #signed} may be called concurrently.
 */
final class LetterSigning {

  /** Of a route without keys. */
  static final LetterSigning NONE = new LetterSigning(List.of(), () -> Instant.EPOCH);

  private final Map<String, List<DkimKey>> keys;
  private final InstantSource clock;
  private final Set<DkimKey> proven = ConcurrentHashMap.newKeySet();

  /**
   * @param keys all there are; a domain may have several, and its letters bear a signature of each
   */
  LetterSigning(List<DkimKey> keys, InstantSource clock) {
    this.keys = keys.stream().collect(Collectors.groupingBy(DkimKey::domain));
    this.clock = clock;
  }

  /** A signature that cannot be made, or that receivers would refuse. */
  static final class BrokenSignature extends Exception {
    private static final long serialVersionUID = 1;
    private final String reason;

    BrokenSignature(String reason) {
      super(reason, null, false, false);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /**
   * A composed letter with its signatures in front; as it is where its domain has no key.
   *
   * @param domain that of From, in ASCII and lower case
   * @throws BrokenSignature if a key does not sign or its first signature does not verify
   */
  byte[] signed(byte[] letter, String domain) throws BrokenSignature {
    List<DkimKey> signers = keys.getOrDefault(domain, List.of());
    if (signers.isEmpty()) {
      return letter;
    }
    CanonicalMail mail = CanonicalMail.of(letter);
    ByteArrayOutputStream signed = new ByteArrayOutputStream(letter.length + 1024);
    for (DkimKey key : signers) {
      signed.writeBytes(signature(mail, key, letter));
    }
    signed.writeBytes(letter);
    return signed.toByteArray();
  }

  private byte[] signature(CanonicalMail mail, DkimKey key, byte[] letter) throws BrokenSignature {
    try {
      byte[] field = DkimSignature.of(mail, key, clock.instant());
      if (!proven.contains(key)) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(field);
        whole.writeBytes(letter);
        if (!DkimSignature.verifies(CanonicalMail.of(whole.toByteArray()), key)) {
          throw broken(key, "does not verify");
        }
        proven.add(key);
      }
      return field;
    } catch (GeneralSecurityException e) {
      throw broken(key, "could not be made (" + e.getMessage() + ")");
    }
  }

  private static BrokenSignature broken(DkimKey key, String what) {
    return new BrokenSignature(
        "the DKIM signature of %s %s; check the key file of dkim.keys and start again"
            .formatted(key.recordName(), what));
  }
}
