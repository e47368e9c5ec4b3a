package nurture.candidate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nurture.event.Via;

/**
 * What of a record concerns its mailbox, for the other records that have it: touches, replies,
 * holds and bounces. Without a word that people wrote, so that nothing of a person who is erased
 * stays behind in another record.
 */
final class MailboxExtract {

  private static final int TOUCHES = 30;
  private static final String HOLDER = "a colleague, on another record of this mailbox,";

  static Dossier of(Dossier own) {
    Dossier dossier = JoinedRecords.ofMerged(own);
    return Dossier.of("")
        .with(touches(dossier.touches()))
        .with(engagement(dossier.engagement()))
        .with(dossier.preferences().withoutWords())
        .with(
            new ContactPermissions(
                Map.of(),
                email(dossier.permissions()),
                Optional.empty(),
                bounces(dossier),
                Map.of()))
        .with(
            new CandidateCare(
                "",
                List.of(),
                List.of(),
                dossier
                    .care()
                    .hold()
                    .map(hold -> new RecruiterHold(hold.until(), HOLDER, "", hold.since())),
                dossier.care().handledAt(),
                List.of(),
                List.of()));
  }

  private static Touches touches(Touches all) {
    return new Touches(
        StoredDefaults.newest(all.recent(), TOUCHES).stream().map(Touch::withoutWords).toList(),
        all.total(),
        all.byTopic(),
        all.given());
  }

  private static Engagement engagement(Engagement all) {
    return new Engagement(
        all.replies().stream()
            .map(
                reply ->
                    new Reply(
                        reply.at(),
                        reply.tone(),
                        reply.via(),
                        reply.message(),
                        "",
                        reply.until(),
                        reply.reasons()))
            .toList(),
        all.replyCount(),
        Map.of(),
        EventTally.NONE,
        EventTally.NONE,
        "",
        all.notNow().map(notNow -> new NotNow(notNow.until(), "", notNow.said())),
        all.away(),
        all.awayAsOf());
  }

  private static Map<Via, Suppression> email(ContactPermissions permissions) {
    return permissions
        .suppression(Via.EMAIL)
        .map(standing -> Map.of(Via.EMAIL, standing))
        .orElse(Map.of());
  }

  private static List<SoftBounce> bounces(Dossier dossier) {
    return dossier.permissions().bounces();
  }

  private MailboxExtract() {}
}
