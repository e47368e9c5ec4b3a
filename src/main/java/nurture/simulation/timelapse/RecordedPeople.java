package nurture.simulation.timelapse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.CandidateSource.Page;
import nurture.simulation.replay.CandidateSource.Pages;
import nurture.simulation.replay.RecordedCandidate;
import nurture.simulation.replay.ReplayScope;

/**
 * The candidates on record, all as they are when this is made. Holds on to where they are read
 * until it is closed. Safe for concurrent use.
 */
public final class RecordedPeople implements Population {

  private final Pages pages;
  private volatile long size;

  public RecordedPeople(CandidateSource source, Instant now) {
    pages = source.open(new ReplayScope.Moment(now));
  }

  @Override
  public List<SimulatedCandidate> next() {
    Page page = pages.next();
    size = page.total();
    List<SimulatedCandidate> portion = new ArrayList<>();
    for (RecordedCandidate recordedCandidate : page.candidates()) {
      portion.add(new SimulatedCandidate(recordedCandidate.id(), recordedCandidate.dossier()));
    }
    return portion;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void close() {
    pages.close();
  }
}
