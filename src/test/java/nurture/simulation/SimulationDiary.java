package nurture.simulation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nurture.candidate.Dossier;
import nurture.decision.Decision;
import nurture.decision.PlannedTouch;
import nurture.decision.PreSendResult;
import nurture.event.RecordedEvent;

/** A life in lines, to be read by whoever looks for what went wrong in it. */
final class SimulationDiary implements SimulationListener {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm:ss VV", Locale.ENGLISH);

  private final List<String> lines = new ArrayList<>();
  private Dossier dossier = Dossier.of("nobody");

  List<String> lines() {
    return lines;
  }

  @Override
  public void happened(RecordedEvent recordedEvent, String said) {
    note(recordedEvent.at(), "happened " + recordedEvent.event() + ": " + said);
  }

  @Override
  public void decided(Dossier about, Decision decision) {
    dossier = about;
    decision.touch().ifPresent(touch -> note(decision.at(), "decided " + touch));
    decision.chores().forEach(chore -> note(decision.at(), "asked " + chore.title()));
    decision.move().ifPresent(move -> note(decision.at(), "moved to " + move.to()));
  }

  @Override
  public void leaves(Dossier about, PlannedTouch message, Instant at) {
    dossier = about;
    note(at, "left " + message.topic());
  }

  @Override
  public void stopped(PlannedTouch message, PreSendResult preSendResult, Instant at) {
    note(at, "stopped " + message.topic() + ": " + preSendResult);
  }

  private void note(Instant at, String what) {
    lines.add(SECOND.format(at.atZone(dossier.person().zone())) + " " + what);
  }
}
