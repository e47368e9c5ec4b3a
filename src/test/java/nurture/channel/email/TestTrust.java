package nurture.channel.email;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trust in GreenMail's self-signed certificate, for tests alone. */
final class TestTrust {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private TestTrust() {}

  /** A server that shows the certificate. */
  static SSLContext serverSide() {
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(keyStore(), PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Trusts the certificate as the JVM trusts any: it must also bear the server's name. */
  static Optional<SSLSocketFactory> withNameCheck() {
    try {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry("greenmail", certificate());
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      return Optional.of(clientSide(trust.getTrustManagers()));
    } catch (GeneralSecurityException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Trusts exactly this certificate, whatever name it bears. */
  static Optional<SSLSocketFactory> withoutNameCheck() {
    try {
      return Optional.of(clientSide(new ThatCertificate(certificate())));
    } catch (GeneralSecurityException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static SSLSocketFactory clientSide(TrustManager... trust)
      throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust, null);
    return context.getSocketFactory();
  }

  private static X509Certificate certificate() throws GeneralSecurityException, IOException {
    KeyStore store = keyStore();
    return (X509Certificate) store.getCertificate(store.aliases().nextElement());
  }

  private static KeyStore keyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = TestTrust.class.getResourceAsStream("/greenmail.p12")) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  /** Extended, so that the JVM adds no checks of its own. */
  private static final class ThatCertificate extends X509ExtendedTrustManager {
    private final X509Certificate known;

    ThatCertificate(X509Certificate known) {
      this.known = known;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      if (!Arrays.asList(chain).contains(known)) {
        throw new CertificateException("Not the certificate we know");
      }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
        throws CertificateException {
      checkServerTrusted(chain, type);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
        throws CertificateException {
      checkServerTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      throw new CertificateException("No clients here");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
        throws CertificateException {
      checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
        throws CertificateException {
      checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
