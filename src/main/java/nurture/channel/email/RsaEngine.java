package nurture.channel.email;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Provider;
import java.security.Signature;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What computes RSA: Amazon's Corretto provider where its native library loads (Linux, x86-64), two
 * to three times as fast as the JDK, and the JDK elsewhere. The signatures are the same.
 */
final class RsaEngine {

  private static final Logger log = LoggerFactory.getLogger(RsaEngine.class);
  private static final String SIGNATURE = "SHA256withRSA";
  private static final Optional<Provider> NATIVE = nativeProvider();

  private RsaEngine() {}

  static KeyFactory keys() throws GeneralSecurityException {
    return NATIVE.isPresent()
        ? KeyFactory.getInstance("RSA", NATIVE.get())
        : KeyFactory.getInstance("RSA");
  }

  /** Confined to one thread, as every {@link Signature}. */
  static Signature signature() throws GeneralSecurityException {
    return NATIVE.isPresent()
        ? Signature.getInstance(SIGNATURE, NATIVE.get())
        : Signature.getInstance(SIGNATURE);
  }

  private static Optional<Provider> nativeProvider() {
    try {
      AmazonCorrettoCryptoProvider corretto = AmazonCorrettoCryptoProvider.INSTANCE;
      if (corretto.getLoadingError() == null) {
        corretto.assertHealthy();
        return Optional.of(corretto);
      }
      log.debug("signing with the JDK: {}", corretto.getLoadingError().toString());
    } catch (RuntimeException | LinkageError failed) {
      log.debug("signing with the JDK: {}", failed.toString());
    }
    return Optional.empty();
  }
}
