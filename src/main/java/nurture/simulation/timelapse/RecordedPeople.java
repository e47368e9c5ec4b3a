package nurture.simulation.timelapse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nurture.simulation.replay.CandidateSource;
import nurture.simulation.replay.CandidateSource.Page;
import nurture.simulation.replay.CandidateSource.Pages;
import nurture.simulation.replay.Recorded;
import nurture.simulation.replay.Scope;

/**
 * The candidates on record, all as they are when this is made. Holds on to where they are read
 * until it is closed. Safe for concurrent use.
 */
public final class RecordedPeople implements Population {

  private final Pages pages;
  private volatile long size;

  public RecordedPeople(CandidateSource source, Instant now) {
    pages = source.open(new Scope.Moment(now));
  }

  @Override
  public List<Somebody> next() {
    Page page = pages.next();
    size = page.total();
    List<Somebody> portion = new ArrayList<>();
    for (Recorded recorded : page.candidates()) {
      portion.add(new Somebody(recorded.id(), recorded.dossier()));
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
