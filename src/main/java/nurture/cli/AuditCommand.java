package nurture.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nurture.audit.AuditEntry;
import nurture.audit.AuditLog.Wanted;
import nurture.audit.ChainVerification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code audit}: what people did by hand, and the proof that nobody changed the record of it. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    header = "Lists what users did by hand, and proves that the record is unchanged.",
    description = {
      "Asks the server if one answers. Where none does, the command reads the database of the"
          + " settings."
    },
    footerHeading = Commands.EXAMPLES,
    footer = {"  nurture audit list --limit 20", "  nurture audit verify"})
final class AuditCommand {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      header = "Proves that the record was not changed.",
      description = {
        "Reads the whole chain and compares every entry with the hash in the entry after it. Exit"
            + " code 1 if one does not fit, and the first one is named; 2 if the audit cannot be"
            + " read.",
        "An owner of the database could write another past with hashes that fit. Note the head in"
            + " another place, and compare with --expect-head."
      },
      footerHeading = Commands.EXAMPLES,
      footer = {"  nurture audit verify", "  nurture audit verify --expect-head 6b86b273…"})
  int verify(
      @Mixin RemoteOptions options,
      @Option(
              names = "--expect-head",
              paramLabel = "HASH",
              description = "The head as you noted it: entries up to it must be the same.")
          @Nullable String noted) {
    Optional<String> hash =
        Optional.ofNullable(noted).map(text -> text.strip().toLowerCase(Locale.ROOT));
    if (hash.filter(text -> !HASH.matcher(text).matches()).isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--expect-head takes the 64 hex digits that verify printed as head");
    }
    try {
      ChainVerification chainVerification = new AuditReading(options).verify(hash);
      System.out.println(AuditText.of(chainVerification));
      return chainVerification.whole() ? 0 : 1;
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      header = "Lists entries, the newest first, one a line.",
      footerHeading = Commands.EXAMPLES,
      footer = {
        "  nurture audit list --limit 20",
        "  nurture audit list --action \"release message\""
      })
  int list(
      @Mixin RemoteOptions options,
      @Option(
              names = "--limit",
              defaultValue = "50",
              description = "How many. Default: ${DEFAULT-VALUE}")
          int limit,
      @Option(
              names = "--before",
              paramLabel = "NUMBER",
              description = "Only entries before this number.")
          @Nullable Long before,
      @Option(names = "--action", description = "Only this action, for example 'release message'.")
          @Nullable String action,
      @Option(names = "--target", description = "Only this target.") @Nullable String target) {
    if (limit < 1 || limit > 10_000) {
      throw new ParameterException(spec.commandLine(), "--limit takes 1 to 10000");
    }
    Wanted wanted =
        new Wanted(
            Optional.ofNullable(before),
            Optional.ofNullable(action),
            Optional.ofNullable(target),
            limit);
    try {
      List<AuditEntry> entries = new AuditReading(options).page(wanted);
      entries.forEach(auditEntry -> System.out.println(AuditText.of(auditEntry)));
      return 0;
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  @Spec private CommandSpec spec;
}
