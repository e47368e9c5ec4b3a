package nurture.channel.email;

import static nurture.channel.email.SigningLetters.DOMAIN;
import static nurture.channel.email.SigningLetters.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every shipped letter in every language, signed, through dkimpy, which many receivers verify with.
 * The key's record is handed to it, so that no name server is asked.
 *
 * <p>Skipped where there is no {@code python3-dkim}, but not where {@code CI} is set.
 */
final class DkimVerifierIT {
  /** Debian's own, which has Debian's packages. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String VERIFIER =
      """
      import sys, dkim
      record = sys.argv[1].encode()
      for name in sys.argv[2:]:
          mail = open(name, "rb").read()
          try:
              good = dkim.verify(mail, dnsfunc=lambda name, timeout=5: record)
          except Exception as fault:
              good = fault
          print(good)
      """;

  @TempDir Path folder;

  @Test
  void everyShippedLetter_signed_verifies_andChanged_doesNot() throws Exception {
    requireVerifier();
    DkimKey key = SigningLetters.key(folder, DOMAIN, "s1");
    LetterSigning signing = new LetterSigning(List.of(key), () -> NOON);
    Map<String, byte[]> letters = new LinkedHashMap<>(SigningLetters.shipped());
    letters.put("address outside ASCII", MimeLetter.compose(toUnicode()));
    List<Path> good = new ArrayList<>();
    List<Path> bad = new ArrayList<>();
    for (byte[] letter : letters.values()) {
      byte[] mail = signing.signed(letter, DOMAIN);
      good.add(Files.write(folder.resolve("good" + good.size()), mail));
      mail[mail.length - 20] ^= 1;
      bad.add(Files.write(folder.resolve("bad" + bad.size()), mail));
    }

    assertThat(verdicts(key, good)).hasSameSizeAs(letters.keySet()).containsOnly("True");
    assertThat(verdicts(key, bad)).hasSameSizeAs(letters.keySet()).doesNotContain("True");
  }

  private static Letter toUnicode() {
    return new Letter(
        "m1",
        new Address("Zoë", "zoe@" + DOMAIN),
        new Address("用户", "用户@example.org"),
        Optional.empty(),
        "こんにちは",
        "こんにちは、用户さん\n",
        "",
        Map.of(),
        NOON);
  }

  private static void requireVerifier() throws Exception {
    boolean there =
        Files.isExecutable(Path.of(PYTHON))
            && new ProcessBuilder(PYTHON, "-c", "import dkim").start().waitFor() == 0;
    if (System.getenv("CI") != null) {
      assertThat(there).as("python3-dkim is installed; apt-get install python3-dkim").isTrue();
    }
    assumeTrue(there, "python3-dkim is not installed; apt-get install python3-dkim");
  }

  private List<String> verdicts(DkimKey key, List<Path> mails) throws Exception {
    List<String> command = new ArrayList<>(List.of(PYTHON, "-c", VERIFIER, key.record()));
    mails.forEach(mail -> command.add(mail.toString()));
    Path told = folder.resolve("told");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(told.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("the verifier is done in time").isTrue();
    assertThat(process.exitValue()).as(errors()).isZero();
    return Files.readString(told, StandardCharsets.UTF_8).lines().toList();
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("errors"));
  }
}
