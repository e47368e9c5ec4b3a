package nurture.web.candidate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import nurture.insight.CandidateFile;
import nurture.journey.RecordMerges;
import nurture.web.console.PageLinks;
import nurture.web.console.ShownTime;
import org.jspecify.annotations.Nullable;

/**
 * Another record of the candidate's mailbox, or one that was merged into it.
 *
 * @param mergedAt null unless it was merged
 * @param undoable whether the merge can still be undone
 */
record OtherRecordRow(
    String ref, String href, String name, @Nullable ShownTime mergedAt, boolean undoable) {

  static List<OtherRecordRow> of(CandidateFile file, Instant now, ZoneId zone) {
    return file.others().stream()
        .map(
            other ->
                new OtherRecordRow(
                    other.ref(),
                    PageLinks.candidate(other.ref()),
                    other.name().isBlank() ? other.ref() : other.name(),
                    other.merged() ? ShownTime.known(other.mergedAt(), zone) : null,
                    other.mergedAt() != null
                        && now.isBefore(other.mergedAt().plus(RecordMerges.UNDOABLE))))
        .toList();
  }
}
